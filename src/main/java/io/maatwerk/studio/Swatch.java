package io.maatwerk.studio;

import java.util.Optional;

/**
 * How a choice is shown before it is made.
 *
 * @param shape {@code disc} for a colour, {@code tile} for a material or a pattern, {@code word}
 *     for what has no look, {@code none} for leaving it out
 * @param ground a hex colour
 * @param image the address of a texture or a tile to lie on it
 * @param print the hex colour that a tile takes; its own when empty
 * @param width after which the image repeats, in user units
 * @param height after which the image repeats, in user units
 */
public record Swatch(
    String shape,
    Optional<String> ground,
    Optional<String> image,
    Optional<String> print,
    double width,
    double height) {

  /** How many units of a drawing a swatch shows, so that a texture repeats as it does there. */
  static final double UNITS = 96;

  /** How many pixels of a texture lie on a unit of a drawing. */
  static final double PIXELS = 2;

  static final Swatch WORD = bare("word");

  /** For the choice to leave a part out. */
  static final Swatch NONE = bare("none");

  /** A swatch that shows one colour at most. */
  static Swatch of(String shape, Optional<String> ground) {
    return new Swatch(shape, ground, Optional.empty(), Optional.empty(), UNITS, UNITS);
  }

  private static Swatch bare(String shape) {
    return of(shape, Optional.empty());
  }
}
