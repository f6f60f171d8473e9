package io.maatwerk.catalog;

import io.maatwerk.product.OptionKind;
import java.util.Optional;

/** A library's rules name options of products that are not known yet. */
record LibraryScope(Findings findings) implements Scope {

  @Override
  public Optional<Named> option(Yaml.Scalar address) {
    var text = address.text();
    int dot = text.indexOf('.');
    boolean isAddress =
        dot > 0
            && Ids.isId(text.substring(0, dot))
            && OptionKind.of(text.substring(dot + 1)).isPresent();
    if (!isAddress) {
      findings.add(
          Code.UNKNOWN_OPTION,
          address.spot(),
          Quote.of(text) + " is no option; an option is written like upper.colour");
    }
    return Optional.empty();
  }
}
