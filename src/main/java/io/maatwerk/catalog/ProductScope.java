package io.maatwerk.catalog;

import io.maatwerk.product.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of one product. */
record ProductScope(Map<String, Scope.Named> options, Findings findings) implements Scope {

  static ProductScope of(List<Part> parts, Findings findings) {
    var options = new LinkedHashMap<String, Named>();
    parts.forEach(
        part -> part.options().forEach(option -> options.put(option.id(), Named.of(option))));
    return new ProductScope(options, findings);
  }

  ProductScope telling(Findings others) {
    return new ProductScope(options, others);
  }

  @Override
  public Optional<Named> option(Yaml.Scalar address) {
    var option = options.get(address.text());
    if (option == null) {
      findings.unknown(
          Code.UNKNOWN_OPTION, address.spot(), "option", address.text(), options.keySet());
    }
    return Optional.ofNullable(option);
  }
}
