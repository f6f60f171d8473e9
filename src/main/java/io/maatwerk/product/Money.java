package io.maatwerk.product;

/** An amount in one currency, in whole minor units: EUR 12000 is 120 euro. */
public record Money(String currency, long amount) {}
