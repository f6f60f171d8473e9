package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import java.util.List;
import java.util.Optional;

/**
 * A brand with the products that shoppers can know of.
 *
 * @param products live and retired ones, in the order of their ids
 * @param front what it shows and tells
 */
public record PublishedBrand(Brand brand, List<PublishedProduct> products, PublishedFront front) {

  public PublishedBrand {
    products = List.copyOf(products);
  }

  /** Those that shoppers can design now. */
  public List<PublishedProduct> offered() {
    return products.stream().filter(PublishedProduct::isOffered).toList();
  }

  public Optional<PublishedProduct> find(String product) {
    return products.stream().filter(p -> p.product().id().equals(product)).findFirst();
  }
}
