package io.maatwerk.studio;

import io.maatwerk.configuration.Design;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.util.LinkedHashMap;

/** Makes a design that was found for a shopper their own. */
final class Taking {

  private Taking() {}

  /**
   * The choices that lead to this very design: those that were kept, and all that differ from their
   * defaults.
   */
  static Selection of(Product product, Design design, Selection kept) {
    var values = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    for (Option option : product.options()) {
      var value = design.selection().values().get(option.id());
      var words = design.selection().texts().get(option.id());
      boolean unwritten = option.isText() && value.equals(Choice.ANY) && words == null;
      boolean own = kept.values().containsKey(option.id()) || !value.equals(option.standard());
      if (own && !unwritten) {
        values.put(option.id(), value);
        if (words != null) {
          texts.put(option.id(), words);
        }
      }
    }
    return new Selection(values, texts);
  }
}
