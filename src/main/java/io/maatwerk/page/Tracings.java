package io.maatwerk.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Brand;
import io.quarkus.qute.RawString;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What is shown where nothing is: the pieces of a product, drawn to be cut out and sewn. */
@Named("tracings")
@Singleton
public class Tracings {

  private static final int MOST = 32;

  private final LiveCatalog catalog;
  private final Cache<String, RawString> drawn = Caffeine.newBuilder().maximumSize(MOST).build();

  Tracings(LiveCatalog catalog) {
    this.catalog = catalog;
  }

  /** Of the first that the brand at home offers, or any brand; empty when nothing is offered. */
  public Optional<RawString> of(Page page) {
    var home = page.brand().map(Brand::id);
    return catalog.catalog().brands().stream()
        .filter(brand -> home.isEmpty() || home.get().equals(brand.brand().id()))
        .flatMap(brand -> brand.offered().stream())
        .findFirst()
        .map(this::of);
  }

  /** Of the view that a shopper sees first. */
  RawString of(PublishedProduct published) {
    var view = published.product().views().get(0);
    return drawn.get(
        published.version(), any -> new RawString(InlinePicture.tracing(published, view)));
  }
}
