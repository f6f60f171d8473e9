package io.maatwerk.product;

/**
 * One drawing of a product.
 *
 * @param art the SVG's path, relative to the brand's folder
 */
public record View(String id, Wording name, String art) {}
