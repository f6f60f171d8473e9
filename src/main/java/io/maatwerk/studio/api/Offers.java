package io.maatwerk.studio.api;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Terms;
import io.maatwerk.http.Refusal;
import io.maatwerk.product.Nearest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds what is offered; what is not there is refused with the name of what is nearest. */
@ApplicationScoped
class Offers {

  private final LiveCatalog catalog;
  private final Clock clock;

  Offers(LiveCatalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  /** The brands that sell where the asker buys. */
  List<PublishedBrand> brands(Asking asking) {
    return Audiences.selling(catalog.catalog().brands(), asking);
  }

  /** Everything that can be designed where the asker buys, in catalog order. */
  List<Offer> all(Asking asking) {
    return brands(asking).stream()
        .flatMap(brand -> brand.products().stream())
        .filter(PublishedProduct::isOffered)
        .map(product -> offer(product, asking, Audiences.spoken(product.brand(), asking)))
        .toList();
  }

  /** The product of those ids; 404 when there is none, 410 when it is retired. */
  Offer find(String brand, String product, Asking asking) {
    var published = find(brand, product);
    return offer(published, asking, Audiences.language(published.brand(), asking));
  }

  /** The same for any asker. */
  PublishedProduct find(String brand, String product) {
    return catalog.product(brand, product).orElseThrow(() -> refusal(brand, product));
  }

  /** The language that a brand has for the asker; empty when it has none of theirs. */
  Optional<String> language(String brand, Asking asking) {
    return catalog
        .catalog()
        .find(brand)
        .flatMap(published -> Audiences.asked(published.brand(), asking));
  }

  /** Why nothing can be designed at those ids. */
  Refusal refusal(String brand, String product) {
    var published = catalog.catalog().find(brand);
    if (published.isEmpty()) {
      var brands = catalog.catalog().brands().stream().map(b -> b.brand().id());
      return unknown("brand", brand, brands.toList());
    }
    if (published.get().find(product).isPresent()) {
      return Refusal.gone("The product '" + product + "' can no longer be designed.");
    }
    var products = published.get().products().stream().filter(PublishedProduct::isOffered);
    return unknown("product", product, products.map(p -> p.product().id()).toList());
  }

  private Offer offer(PublishedProduct published, Asking asking, String language) {
    var market = Audiences.market(published.brand(), asking);
    return new Offer(published, new Terms(market, LocalDate.now(clock)), language);
  }

  private static Refusal unknown(String what, String asked, List<String> known) {
    var near = Nearest.to(asked, known).map(name -> "; did you mean '" + name + "'?");
    return Refusal.notFound("There is no " + what + " '" + asked + "'" + near.orElse(""));
  }
}
