package io.maatwerk.configuration;

import io.maatwerk.product.Money;
import java.util.Map;

/**
 * A least change that makes an available design possible.
 *
 * @param changes by option, in catalog order
 * @param price the total of the design it leads to
 * @param verified whether it is surely the least; else it will do
 */
public record Resolution(Map<String, Change> changes, Money price, boolean verified) {}
