package io.maatwerk.configuration;

import io.maatwerk.product.Money;

/**
 * The least and the greatest total of the designs that can be had.
 *
 * @param verified whether they surely are; else they are totals of some designs
 */
public record PriceRange(Money from, Money to, boolean verified) {}
