package io.maatwerk.share;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.design.Today;
import java.util.Optional;

/**
 * What there is around a design today.
 *
 * @param offered its product as it is sold now
 * @param sells whether its brand sells anything
 * @param parent the design that it began with, while that is there
 * @param remixes how many designs began with it
 */
record Surroundings(
    Today today,
    Optional<PublishedProduct> offered,
    boolean sells,
    Optional<Subject> parent,
    long remixes) {}
