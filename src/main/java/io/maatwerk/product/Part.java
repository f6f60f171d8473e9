package io.maatwerk.product;

import java.util.List;
import java.util.Optional;

/**
 * A named piece of a product.
 *
 * @param view the id of the view that shows it best
 * @param optional whether a shopper may leave it out, so that all its options are {@code none}
 */
public record Part(
    String id, Wording name, Optional<String> view, boolean optional, List<Option> options) {

  public Part {
    options = List.copyOf(options);
  }

  public Optional<Option> option(OptionKind kind) {
    return options.stream().filter(option -> option.kind() == kind).findFirst();
  }
}
