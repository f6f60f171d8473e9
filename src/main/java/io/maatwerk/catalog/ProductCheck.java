package io.maatwerk.catalog;

/** One sentence that has to be true of a product as a whole. */
interface ProductCheck {

  void check(ProductFile file, Findings findings);
}
