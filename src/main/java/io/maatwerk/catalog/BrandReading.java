package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import java.util.List;
import java.util.Optional;

/**
 * A brand as far as it is without errors.
 *
 * @param id the folder's name
 * @param brand empty when its own file or its library has errors; then it has no products
 * @param products those without errors, drafts too, in the order of their files' names
 * @param broken the ids of the products with errors
 * @param front empty when what the brand says of its window or its stories has errors
 */
public record BrandReading(
    String id,
    Optional<Brand> brand,
    List<PublishedProduct> products,
    List<String> broken,
    Optional<PublishedFront> front) {

  public BrandReading {
    products = List.copyOf(products);
    broken = List.copyOf(broken);
  }
}
