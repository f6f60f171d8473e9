package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import java.util.List;

/**
 * Why a product has no diagram: rules that tie too many options together.
 *
 * @param limit what was used up in trying, such as "more than 8000000 nodes"
 * @param rules those that meet where the knot is tightest
 * @param options how many options the knot has
 */
public record Tangle(String limit, List<Rule> rules, int options) {}
