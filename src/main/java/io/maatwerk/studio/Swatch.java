package io.maatwerk.studio;

import java.util.Optional;

/**
 * How a choice is shown before it is made.
 *
 * @param shape {@code disc} for a colour, {@code tile} for a material or a pattern, {@code picture}
 *     for a style, {@code word} for what has no look, {@code none} for leaving it out
 * @param ground a hex colour
 * @param image the texture or the tile that lies on it, as {@link io.maatwerk.page.LooksStylesheet}
 *     knows it; a picture's address
 * @param print the hex colour that a tile takes; its own when empty
 */
public record Swatch(
    String shape, Optional<String> ground, Optional<String> image, Optional<String> print) {

  static final Swatch WORD = bare("word");

  /** For the choice to leave a part out. */
  static final Swatch NONE = bare("none");

  /** For what is drawn in its own way. */
  static Swatch picture(String address) {
    return new Swatch("picture", Optional.empty(), Optional.of(address), Optional.empty());
  }

  /** A swatch that shows one colour at most. */
  static Swatch of(String shape, Optional<String> ground) {
    return new Swatch(shape, ground, Optional.empty(), Optional.empty());
  }

  private static Swatch bare(String shape) {
    return of(shape, Optional.empty());
  }
}
