package io.maatwerk.rendering;

import java.util.Optional;

/**
 * All that a card says, ready to be read.
 *
 * @param brand stands where there is no logo
 * @param product the product's name
 * @param title what the design is called
 * @param credit whose it is
 * @param price such as {@code € 152}
 */
public record Words(
    String brand,
    String product,
    Optional<String> title,
    Optional<Credit> credit,
    Optional<String> price,
    Optional<Edition> edition) {

  /**
   * Whose it is.
   *
   * @param deed such as {@code designed by}
   * @param maker such as {@code Zoë}
   */
  public record Credit(String deed, String maker) {
    String line() {
      return deed + " " + maker;
    }
  }

  /**
   * Which one it is of all that could be.
   *
   * @param number such as {@code No. 48,213}
   * @param total such as {@code of 4,213,557}
   */
  public record Edition(String number, String total) {}

  /** The largest words: the design's title, else the product's name. */
  String headline() {
    return title.orElse(product);
  }

  /**
   * Only what the typeface can set; a title of which less than half is left counts as not given.
   */
  Words legible(Typeface typeface) {
    return new Words(
        Legible.of(brand, typeface).orElse(""),
        Legible.of(product, typeface).orElse(""),
        title.flatMap(text -> Legible.of(text, typeface)),
        credit.flatMap(
            given ->
                Legible.of(given.maker(), typeface).map(maker -> new Credit(given.deed(), maker))),
        price,
        edition);
  }
}
