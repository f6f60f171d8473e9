package io.maatwerk.product;

import java.util.Optional;

/**
 * A product as some choices make it, for show.
 *
 * @param product its id
 * @param view the id of the view to show; the product's first when empty
 */
public record Exhibit(String product, Selection selection, Optional<String> view) {}
