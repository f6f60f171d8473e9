package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import java.util.Set;

/**
 * What a brand's products share.
 *
 * @param art the paths of the drawings and bitmaps that the brand and its library name
 */
record BrandContext(Brand brand, Terms terms, Library library, Set<String> art) {}
