package io.maatwerk.product;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a brand sells: one currency, and whether its prices contain tax.
 *
 * @param tax percent, such as 21; empty when the brand does not say
 */
public record Market(String id, String currency, Optional<BigDecimal> tax, boolean taxIncluded) {}
