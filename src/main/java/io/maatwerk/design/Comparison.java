package io.maatwerk.design;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.VersionArchive;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Design;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Product;
import io.maatwerk.product.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a design against the product as it is served now. */
@ApplicationScoped
class Comparison {

  private static final Wording NOTHING =
      Wording.of("Nothing like it can be had now", "Niets van dien aard is nu te krijgen");

  private final LiveCatalog catalog;
  private final VersionArchive archive;
  private final Clock clock;

  Comparison(LiveCatalog catalog, VersionArchive archive, Clock clock) {
    this.catalog = catalog;
    this.archive = archive;
    this.clock = clock;
  }

  Today of(SavedDesign saved) {
    return catalog
        .product(saved.brand(), saved.product())
        .map(published -> of(saved, published))
        .orElseGet(() -> new Today(Optional.empty(), Optional.empty(), List.of(gone(saved))));
  }

  private Wording gone(SavedDesign saved) {
    var product = archive.load(saved.brand(), saved.product(), saved.version());
    var name = product.map(then -> then.product().name());
    return Wording.of(
        name.map(words -> words.in("en")).orElse("This product") + " is no longer made",
        name.map(words -> words.in("nl")).orElse("Dit product") + " wordt niet meer gemaakt");
  }

  private Today of(SavedDesign saved, PublishedProduct published) {
    var market =
        published
            .brand()
            .market(saved.price().market().id())
            .orElseGet(published.brand()::defaultMarket);
    var terms = new Terms(market, LocalDate.now(clock));
    var survivors = Survivors.of(saved.selection(), published.product());
    var asked = published.configurator().evaluate(survivors, Set.of(), terms);
    var nearest = nearest(asked, published, terms);
    var then = then(saved, published);
    var differences =
        nearest
            .map(design -> new Differences(saved, then, published).to(design, asked))
            .orElse(List.of(NOTHING));
    return new Today(Optional.of(published.version()), nearest, differences);
  }

  /** The design with all that survives, else the one that the least change leads to. */
  private static Optional<Design> nearest(
      Configuration asked, PublishedProduct published, Terms terms) {
    return asked
        .design()
        .or(
            () ->
                asked.resolutions().stream()
                    .findFirst()
                    .map(least -> Survivors.changed(asked.chosen(), least.changes()))
                    .map(chosen -> published.configurator().evaluate(chosen, Set.of(), terms))
                    .flatMap(Configuration::design));
  }

  private Product then(SavedDesign saved, PublishedProduct published) {
    return saved.version().equals(published.version())
        ? published.product()
        : archive
            .load(saved.brand(), saved.product(), saved.version())
            .map(PublishedProduct::product)
            .orElse(published.product());
  }
}
