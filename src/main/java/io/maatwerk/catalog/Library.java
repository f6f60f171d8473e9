package io.maatwerk.catalog;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Look;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Map;

/**
 * What a brand's products share.
 *
 * @param readable whether the names that it lacks are truly unknown
 */
record Library(
    Map<String, Item> colours,
    Map<String, Item> materials,
    Map<String, Item> patterns,
    Map<String, List<String>> palettes,
    Map<String, SharedOption> options,
    Map<String, Yaml.Entry> rules,
    Map<String, Yaml.Entry> premiums,
    boolean readable) {

  /** A colour, material or pattern. */
  record Item(Wording name, Amounts surcharge, Look look) {}

  static Library empty(boolean readable) {
    return new Library(
        Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), readable);
  }

  /** The same with options, which are read when all else is known. */
  Library with(Map<String, SharedOption> others) {
    return new Library(colours, materials, patterns, palettes, others, rules, premiums, readable);
  }

  /** What choices of that kind are named after. */
  Map<String, Item> items(OptionKind kind) {
    return switch (kind) {
      case MATERIAL -> materials;
      case COLOUR, PATTERN_COLOUR -> colours;
      case PATTERN -> patterns;
      case STYLE, TEXT -> Map.of();
    };
  }
}
