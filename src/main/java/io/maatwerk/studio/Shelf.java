package io.maatwerk.studio;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.Refusal;
import io.maatwerk.product.Nearest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What shoppers can find; what is not there is refused with the name of what is nearest. */
@ApplicationScoped
class Shelf {

  private final LiveCatalog catalog;

  Shelf(LiveCatalog catalog) {
    this.catalog = catalog;
  }

  /** The brands that offer something, in the order of their ids. */
  List<PublishedBrand> brands() {
    return catalog.catalog().brands().stream().filter(b -> !b.offered().isEmpty()).toList();
  }

  PublishedBrand brand(String id) {
    return catalog
        .catalog()
        .find(id)
        .orElseThrow(
            () -> missing("brand", id, brands().stream().map(b -> b.brand().id()).toList()));
  }

  /** A product that can be designed now. */
  PublishedProduct product(String brandId, String id) {
    var brand = brand(brandId);
    var known = brand.find(id);
    if (known.isPresent() && !known.get().isOffered()) {
      throw Refusal.gone("The product '" + id + "' can no longer be designed.");
    }
    return known.orElseThrow(
        () -> missing("product", id, brand.offered().stream().map(p -> p.product().id()).toList()));
  }

  private static Refusal missing(String what, String asked, List<String> known) {
    var near = Nearest.to(asked, known).map(name -> "; did you mean '" + name + "'?").orElse(".");
    return Refusal.notFound("There is no " + what + " '" + asked + "'" + near);
  }
}
