package io.maatwerk.share;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import io.maatwerk.page.Reader;
import io.maatwerk.page.Spec;
import io.maatwerk.page.Specs;
import io.maatwerk.product.Product;
import java.util.List;
import java.util.Optional;

/**
 * A design, what it was made from, and the language to speak of it.
 *
 * @param published in the version that the design is pinned to
 * @param address of its page, which names the language if that was asked for by the address
 */
record Subject(SavedDesign design, PublishedProduct published, String language, Address address) {

  /** In a language that suits the reader, else in the one that it was saved in. */
  static Subject of(SavedDesign design, PublishedProduct published, Reader reader) {
    return of(design, published, Variant.of(reader, published.brand().languages(), design));
  }

  static Subject of(SavedDesign design, PublishedProduct published, Variant variant) {
    var plain = Address.of(design.path());
    var address = variant.named() ? plain.with(Page.LANGUAGE, variant.language()) : plain;
    return new Subject(design, published, variant.language(), address);
  }

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

  /** The title, and what it is where the title does not say so. */
  String sentence(ShareWords words) {
    return design.name().isPresent() || design.by().isPresent()
        ? title(words) + ", " + productName(words)
        : productName(words);
  }

  List<Spec> specs() {
    return new Specs(published, design.selection(), language).all();
  }

  /** What the picture shows, in words. */
  String caption(ShareWords words) {
    return Caption.of(productName(words), specs());
  }

  /** The page's path with its language, where that was asked for. */
  String path() {
    return address.toString();
  }

  /** The path of a picture of it; empty for a format that it was not drawn in. */
  Optional<String> picture(String format) {
    return design.picture(format).map(design::path);
  }
}
