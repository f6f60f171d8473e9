package io.maatwerk.design;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.pricing.Breakdown;
import io.maatwerk.product.Money;
import io.maatwerk.product.Selection;
import io.maatwerk.rendering.Words;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** All that the pictures of a design show, and nothing that they do not. */
public record Scene(PublishedProduct published, Selection selection, Words words) {

  static Scene of(Draft draft) {
    var particulars = draft.particulars();
    var design = draft.design();
    var words =
        new CardWords(draft.published(), particulars.language())
            .of(
                particulars.name(),
                particulars.by(),
                shown(draft.priceShown(), design.price()),
                design.serial(),
                draft.published().configurator().designs());
    return new Scene(draft.published(), design.selection(), words);
  }

  static Scene of(SavedDesign design, PublishedProduct published) {
    var words =
        new CardWords(published, design.language())
            .of(
                design.name(),
                design.by(),
                shown(design.priceShown(), design.price()),
                design.serial(),
                design.designs());
    return new Scene(published, design.selection(), words);
  }

  /** A product as it is by default, which nobody saved. */
  static Scene standard(PublishedProduct published) {
    var words =
        new CardWords(published, published.brand().defaultLanguage())
            .of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigInteger.ONE),
                published.configurator().designs());
    return new Scene(published, Selection.EMPTY, words);
  }

  private static Optional<Money> shown(boolean wanted, Breakdown price) {
    return wanted ? Optional.of(price.total()) : Optional.empty();
  }

  /** Two scenes with the same key look the same in a format. */
  String key(String format) {
    return Digest.of(
        List.of(
            published.version(),
            Ledger.json(selection.values()),
            Ledger.json(selection.texts()),
            Painted.saysWords(format) ? words : "",
            format));
  }
}
