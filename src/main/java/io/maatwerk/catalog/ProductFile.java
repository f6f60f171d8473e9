package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Product;
import java.time.LocalDate;

/**
 * A product as it was read, for the checks that look at the whole of it.
 *
 * @param today the day that its default should be for sale on
 */
record ProductFile(Brand brand, Product product, Spots spots, LocalDate today) {}
