package io.maatwerk.design;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A design that may be saved and has no id yet. */
record Draft(
    PublishedProduct published, Design design, Particulars particulars, Optional<String> parent) {

  /** Whether its pictures tell the price. */
  boolean priceShown() {
    return particulars.priceShown();
  }

  SavedDesign saved(String id, Instant created, List<PictureFile> pictures) {
    return new SavedDesign(
        id,
        published.brand().id(),
        published.product().id(),
        published.version(),
        design.selection(),
        particulars.name(),
        particulars.by(),
        parent,
        particulars.language(),
        particulars.priceShown(),
        particulars.listed(),
        design.price(),
        design.serial(),
        published.configurator().designs(),
        false,
        created.truncatedTo(ChronoUnit.MILLIS),
        pictures);
  }
}
