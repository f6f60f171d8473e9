package io.maatwerk.design;

import io.maatwerk.pricing.Breakdown;
import io.maatwerk.pricing.Line;
import io.maatwerk.product.Market;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Designs and requests to test with. */
final class Samples {

  private Samples() {}

  static SavedDesign design(String product) {
    return design(product, Instant.parse("2026-03-01T10:15:30.123Z"));
  }

  static SavedDesign design(String product, Instant created) {
    var market = new Market("nl", "EUR", Optional.of(new BigDecimal("21")), true);
    var lines =
        List.of(
            new Line("price", Wording.of("Shoe"), 12000),
            new Line("upper.material=leather", Wording.of("Leather", "Leer"), 3000));
    var values = new LinkedHashMap<String, String>();
    values.put("upper.material", "leather");
    values.put("monogram.text", "any");
    return new SavedDesign(
        DesignId.next(),
        "brand",
        product,
        "0123456789abcdef",
        new Selection(values, Map.of("monogram.text", "ZOË")),
        Optional.of("Sunday"),
        Optional.empty(),
        Optional.empty(),
        "nl",
        true,
        true,
        new Breakdown(market, lines),
        Optional.of(new BigInteger("123456789012345678901234567890")),
        Optional.of(new BigInteger("223456789012345678901234567890")),
        false,
        created.truncatedTo(ChronoUnit.MILLIS),
        List.of(new PictureFile("og", "0123456789abcdef", "jpg", 1200, 630)));
  }

  /** One that its maker keeps to themselves. */
  static SavedDesign unlisted(String product) {
    var one = design(product);
    return new SavedDesign(
        one.id(),
        one.brand(),
        one.product(),
        one.version(),
        one.selection(),
        one.name(),
        one.by(),
        one.parent(),
        one.language(),
        one.priceShown(),
        false,
        one.price(),
        one.serial(),
        one.designs(),
        one.first(),
        one.created(),
        one.pictures());
  }

  /** One of a product whose designs cannot be counted. */
  static SavedDesign withoutNumber(String product) {
    var one = design(product);
    return new SavedDesign(
        one.id(),
        one.brand(),
        one.product(),
        one.version(),
        one.selection(),
        one.name(),
        one.by(),
        one.parent(),
        one.language(),
        one.priceShown(),
        one.listed(),
        one.price(),
        Optional.empty(),
        Optional.empty(),
        one.first(),
        one.created(),
        one.pictures());
  }

  static SaveRequest request(String key, String name) {
    return new SaveRequest(
        "brand",
        "shoe",
        Optional.empty(),
        Map.of("upper.material", "leather"),
        Map.of("monogram.text", "ZOË"),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        Optional.of(key));
  }
}
