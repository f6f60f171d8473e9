package io.maatwerk.studio;

import io.maatwerk.page.Address;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A shopper's choices as the query of an address. */
final class Query {

  private Query() {}

  /**
   * The address with the choices, in catalog order; those that are their default are marked own.
   */
  static Address with(Address address, Product product, Selection own) {
    var result = address;
    for (Option option : product.options()) {
      var written = written(option, own);
      if (written.isPresent()) {
        result = result.with(option.id(), written.get());
        if (isStandard(option, written.get())) {
          result = result.with(Fields.OWN, option.id());
        }
      }
    }
    return result;
  }

  /** The choices alone, as a query without its question mark. */
  static String bare(Product product, Selection own) {
    var query = with(Address.of(""), product, own).toString();
    return query.isEmpty() ? "" : query.substring(1);
  }

  /**
   * What the option's field holds when the shopper chose it; empty when there is nothing to say.
   */
  static Optional<String> written(Option option, Selection own) {
    var value = Optional.ofNullable(own.values().get(option.id()));
    if (!option.isText()) {
      return value;
    }
    return value.flatMap(
        v ->
            v.equals(Choice.NONE)
                ? Optional.of("")
                : Optional.ofNullable(own.texts().get(option.id())));
  }

  /** Whether that is what an untouched field of the option holds. */
  static boolean isStandard(Option option, String written) {
    return written.equals(standard(option));
  }

  /** What an untouched field of the option holds. */
  static String standard(Option option) {
    return option.text().map(text -> text.preset().orElse("")).orElse(option.standard());
  }

  /** The fields of a query; names and values that are not well encoded are left out. */
  static Fields parse(String query) {
    var values = new LinkedHashMap<String, List<String>>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        add(values, pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return new Fields(values);
  }

  private static void add(LinkedHashMap<String, List<String>> values, String name, String value) {
    try {
      values.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decode(value));
    } catch (IllegalArgumentException malformed) {
      // a query that nobody can read asks for nothing
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
