package io.maatwerk.share;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import io.maatwerk.product.Product;
import java.util.List;

/**
 * A design, what it was made from, and the language to speak of it.
 *
 * @param published in the version that the design is pinned to
 */
record Subject(SavedDesign design, PublishedProduct published, String language) {

  Product product() {
    return published.product();
  }

  /** Such as "Court Classic by Meridian". */
  String productName(ShareWords words) {
    return words.product(product().name().in(language), published.brand().name().in(language));
  }

  /** What its maker calls it, else the product's name. */
  String heading() {
    return design.name().orElseGet(() -> product().name().in(language));
  }

  /** The heading and who made it. */
  String title(ShareWords words) {
    return design.by().map(by -> words.signed(heading(), by)).orElseGet(this::heading);
  }

  List<Spec> specs() {
    return new Specs(product(), design.selection(), language).all();
  }

  /** What the picture shows, in words. */
  String caption(ShareWords words) {
    return Caption.of(productName(words), specs());
  }

  /** The page's path with its language, where that is not the one it was saved in. */
  String path() {
    return address().toString();
  }

  Address address() {
    var plain = Address.of(design.path());
    return language.equals(design.language()) ? plain : plain.with(Page.LANGUAGE, language);
  }
}
