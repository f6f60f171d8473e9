package io.maatwerk.design;

import io.maatwerk.configuration.Design;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What became of a design since it was saved.
 *
 * @param version of the product as it is served now; empty when it is no longer
 * @param design the nearest design that can be had now, with its price; empty when there is none
 * @param differences in words, in catalog order; empty when nothing changed
 */
public record Today(Optional<String> version, Optional<Design> design, List<Wording> differences) {}
