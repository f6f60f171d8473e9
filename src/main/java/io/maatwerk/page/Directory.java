package io.maatwerk.page;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Where everything is that a page's head and foot lead to. */
@Named("directory")
@Singleton
public class Directory {

  private final LiveCatalog catalog;

  Directory(LiveCatalog catalog) {
    this.catalog = catalog;
  }

  /** A link to something by its name. */
  public record Entry(String name, String address, boolean current) {}

  /** Every brand that offers something, in the reader's language and market where it has them. */
  public List<Entry> brands(Page page) {
    return catalog.catalog().brands().stream()
        .filter(brand -> !brand.offered().isEmpty())
        .map(brand -> brand(brand, page))
        .toList();
  }

  /** What the brand at home offers; nothing where none is. */
  public List<Entry> products(Page page) {
    return page.brand()
        .flatMap(brand -> catalog.catalog().find(brand.id()))
        .map(brand -> brand.offered().stream().map(product -> entry(product, page)).toList())
        .orElse(List.of());
  }

  private static Entry brand(PublishedBrand published, Page page) {
    var brand = published.brand();
    var audience = Audience.of(brand, page.market().map(Market::id), Optional.of(page.language()));
    return new Entry(
        brand.name().in(page.language()),
        Page.of(brand, audience, Address.of("/")).home(),
        page.brand().filter(b -> b.id().equals(brand.id())).isPresent());
  }

  /** The brand at home. */
  static Entry entry(Brand brand, Page page) {
    return new Entry(brand.name().in(page.language()), page.home(), true);
  }

  /** A product in the reader's language and market. */
  static Entry entry(PublishedProduct published, Page page) {
    var product = published.product();
    var path = "/" + product.brand() + "/" + product.id();
    return new Entry(
        product.name().in(page.language()),
        page.carrying(path).toString(),
        page.address().path().equals(path));
  }
}
