package io.maatwerk.configuration;

import io.maatwerk.product.Money;

/** The least and the greatest total of the designs that can be had. */
public record PriceRange(Money from, Money to) {}
