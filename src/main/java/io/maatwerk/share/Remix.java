package io.maatwerk.share;

import io.maatwerk.page.Address;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;

/** The way from a design back into the studio. */
final class Remix {

  /** What the studio calls the design that another begins with. */
  static final String PARENT = "parent";

  private Remix() {}

  /**
   * The studio's address with every choice of a design, so that it stays the same when defaults
   * change; only what is left out by default stays out.
   */
  static Address of(Selection design, Product product, Address studio) {
    var address = studio;
    for (Option option : product.options()) {
      var value = design.values().getOrDefault(option.id(), option.standard());
      if (!value.equals(Choice.NONE) || !option.standard().equals(Choice.NONE)) {
        address = address.with(option.id(), written(option, value, design));
      }
    }
    return address;
  }

  private static String written(Option option, String value, Selection design) {
    return option.isText() ? design.texts().getOrDefault(option.id(), "") : value;
  }
}
