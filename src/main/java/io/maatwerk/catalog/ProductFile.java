package io.maatwerk.catalog;

import io.maatwerk.artwork.Drawing;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Product;
import io.maatwerk.product.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A product as it was read, for the checks that look at the whole of it.
 *
 * @param drawings of those views whose drawing could be read, by path
 * @param today the day that its default should be for sale on
 */
record ProductFile(
    Brand brand,
    Product product,
    Spots spots,
    Folder folder,
    Map<String, Drawing> drawings,
    LocalDate today) {

  static ProductFile of(
      Brand brand, Product product, Spots spots, Folder folder, ArtReader art, LocalDate today) {
    var drawings = new LinkedHashMap<String, Drawing>();
    for (View view : product.views()) {
      art.drawing(view.art()).ifPresent(drawing -> drawings.put(view.art(), drawing));
    }
    return new ProductFile(brand, product, spots, folder, drawings, today);
  }

  /** Whether it is so far read that its designs can be asked about. */
  boolean isCompilable() {
    return !brand.markets().isEmpty()
        && product.options().stream().allMatch(o -> o.isText() || !o.choices().isEmpty());
  }
}
