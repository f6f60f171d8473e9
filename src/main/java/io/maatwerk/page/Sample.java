package io.maatwerk.page;

import java.util.Optional;

/**
 * A small piece of what a part is made of.
 *
 * @param ground its colour
 * @param texture the address of a bitmap that shades it
 */
public record Sample(Optional<String> ground, Optional<String> texture, Optional<Print> print) {

  /**
   * What is printed on it.
   *
   * @param tile the address of a drawing that repeats
   * @param width after which it repeats, in user units
   * @param height after which it repeats, in user units
   * @param colour that it takes; its own when empty
   */
  public record Print(String tile, double width, double height, Optional<String> colour) {}

  /** Whether there is nothing to see. */
  public boolean isBare() {
    return ground.isEmpty() && texture.isEmpty() && print.isEmpty();
  }
}
