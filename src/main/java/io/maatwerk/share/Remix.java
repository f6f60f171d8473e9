package io.maatwerk.share;

import io.maatwerk.design.SavedDesign;
import io.maatwerk.page.Address;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;

/** The way from a design back into the studio. */
final class Remix {

  private static final String PARENT = "parent";

  private Remix() {}

  /**
   * The studio's address with every choice of a design, and which that was, so that it stays the
   * same when defaults change; only what is left out by default stays out.
   */
  static Address of(SavedDesign design, Product product, Address studio) {
    var address = studio.with(PARENT, design.id());
    for (Option option : product.options()) {
      var value = design.selection().values().getOrDefault(option.id(), option.standard());
      if (!value.equals(Choice.NONE) || !option.standard().equals(Choice.NONE)) {
        address = address.with(option.id(), written(option, value, design));
      }
    }
    return address;
  }

  private static String written(Option option, String value, SavedDesign design) {
    return option.isText() ? design.selection().texts().getOrDefault(option.id(), "") : value;
  }
}
