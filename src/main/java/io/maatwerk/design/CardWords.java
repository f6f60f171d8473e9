package io.maatwerk.design;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Money;
import io.maatwerk.product.Wording;
import io.maatwerk.rendering.Words;
import java.math.BigInteger;
import java.util.Optional;

/** Puts a design into the words of its cards. */
public record CardWords(PublishedProduct published, String language) {

  /**
   * @param price only where it is to be seen
   * @param serial its place among all designs of the product; empty where they cannot be counted
   * @param designs how many there are; empty where they cannot be counted
   */
  public Words of(
      Optional<String> title,
      Optional<String> by,
      Optional<Money> price,
      Optional<BigInteger> serial,
      Optional<BigInteger> designs) {
    return new Words(
        published.brand().name().in(language),
        published.product().name().in(language),
        title,
        by.map(this::credit),
        price.map(money -> PriceTag.of(money, language)),
        serial.flatMap(number -> designs.map(total -> edition(number, total))));
  }

  private Words.Credit credit(String by) {
    return new Words.Credit(Wording.of("designed by", "ontworpen door").in(language), by);
  }

  private Words.Edition edition(BigInteger serial, BigInteger designs) {
    var number = Numeral.exact(serial, language);
    var total = Numeral.rounded(designs, language);
    return new Words.Edition(
        Wording.of("No. " + number, "Nr. " + number).in(language),
        Wording.of("of " + total, "van " + total).in(language));
  }
}
