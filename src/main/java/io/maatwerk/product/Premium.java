package io.maatwerk.product;

/** What a combination of choices adds to the price. */
public record Premium(
    String id, Wording name, Condition when, Addition add, Availability availability) {}
