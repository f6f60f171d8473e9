package io.maatwerk.design;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.pricing.Breakdown;
import io.maatwerk.pricing.Line;
import io.maatwerk.product.Market;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a design into the row that keeps it, and back; what is kept outlives our own records. */
final class Ledger {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, String>> NAMED =
      new TypeReference<>() {};

  record KeptLine(String id, Map<String, String> name, long amount) {}

  record KeptPrice(
      String market, String currency, String tax, boolean taxIncluded, List<KeptLine> lines) {}

  private Ledger() {}

  static DesignRow write(SavedDesign design, EditKey key) {
    var row = new DesignRow();
    row.id = design.id();
    row.brand = design.brand();
    row.product = design.product();
    row.version = design.version();
    row.choices = json(design.selection().values());
    row.texts = json(design.selection().texts());
    row.name = design.name().orElse(null);
    row.by = design.by().orElse(null);
    row.parent = design.parent().orElse(null);
    row.language = design.language();
    row.priceShown = design.priceShown();
    row.listed = design.listed();
    row.editKey = key.hash();
    row.price = json(kept(design.price()));
    row.serial = design.serial().map(BigInteger::toString).orElse(null);
    row.designs = design.designs().map(BigInteger::toString).orElse(null);
    row.original = design.first();
    row.pictures = json(design.pictures());
    row.created = design.created();
    row.checksum = row.expectedChecksum();
    return row;
  }

  /** Whether a row is what was written. */
  static boolean isWhole(DesignRow row) {
    return row.expectedChecksum().equals(row.checksum);
  }

  /** The design of a row; throws when the row is not what was written. */
  static SavedDesign read(DesignRow row) {
    if (!isWhole(row)) {
      throw new IllegalStateException("the stored design " + row.id + " is damaged");
    }
    return new SavedDesign(
        row.id,
        row.brand,
        row.product,
        row.version,
        new Selection(read(row.choices, NAMED), read(row.texts, NAMED)),
        Optional.ofNullable(row.name),
        Optional.ofNullable(row.by),
        Optional.ofNullable(row.parent),
        row.language,
        row.priceShown,
        row.listed,
        price(read(row.price, new TypeReference<>() {})),
        Optional.ofNullable(row.serial).map(BigInteger::new),
        Optional.ofNullable(row.designs).map(BigInteger::new),
        row.original,
        row.created,
        read(row.pictures, new TypeReference<List<PictureFile>>() {}));
  }

  private static KeptPrice kept(Breakdown price) {
    var market = price.market();
    var lines =
        price.lines().stream()
            .map(line -> new KeptLine(line.id(), line.name().byLanguage(), line.amount()))
            .toList();
    var tax = market.tax().map(BigDecimal::toPlainString).orElse(null);
    return new KeptPrice(market.id(), market.currency(), tax, market.taxIncluded(), lines);
  }

  private static Breakdown price(KeptPrice kept) {
    var tax = Optional.ofNullable(kept.tax()).map(BigDecimal::new);
    var lines =
        kept.lines().stream()
            .map(line -> new Line(line.id(), new Wording(line.name()), line.amount()))
            .toList();
    return new Breakdown(
        new Market(kept.market(), kept.currency(), tax, kept.taxIncluded()), lines);
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
