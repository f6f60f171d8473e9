package io.maatwerk.design;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Selection;
import java.util.List;
import java.util.Optional;

/** All that the pictures of a design show, and nothing that they do not. */
record Scene(
    PublishedProduct published,
    Selection selection,
    String language,
    Optional<String> name,
    Optional<String> by) {

  static Scene of(Draft draft) {
    var particulars = draft.particulars();
    return new Scene(
        draft.published(),
        draft.design().selection(),
        particulars.language(),
        particulars.name(),
        particulars.by());
  }

  static Scene of(SavedDesign design, PublishedProduct published) {
    return new Scene(published, design.selection(), design.language(), design.name(), design.by());
  }

  /** Two scenes with the same key look the same in a format. */
  String key(String format) {
    return Digest.of(
        List.of(
            published.version(),
            Ledger.json(selection.values()),
            Ledger.json(selection.texts()),
            language,
            name,
            by,
            format));
  }
}
