package io.maatwerk.command;

import io.maatwerk.configuration.Design;
import io.maatwerk.product.Money;
import java.util.List;
import java.util.Map;

/**
 * What {@code price --format json} prints.
 *
 * @param choices of every option
 * @param needs texts that the design must have and that were not given
 */
record PriceJson(
    Map<String, String> choices,
    Map<String, String> texts,
    List<String> needs,
    Money total,
    String note,
    List<LineJson> lines) {

  /** A line in minor units, named in the language asked for. */
  record LineJson(String id, String name, long amount) {}

  static PriceJson of(Design design, String language) {
    var price = design.price();
    return new PriceJson(
        design.selection().values(),
        design.selection().texts(),
        design.needs(),
        price.total(),
        price.note().in(language),
        price.lines().stream()
            .map(line -> new LineJson(line.id(), line.name().in(language), line.amount()))
            .toList());
  }
}
