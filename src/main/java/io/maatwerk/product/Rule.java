package io.maatwerk.product;

import java.util.Optional;

/**
 * What choices may stand together, and why.
 *
 * @param because what a shopper reads
 * @param when the demand binds wherever this holds; everywhere when empty
 */
public record Rule(String id, Wording because, Optional<Condition> when, Demand demand) {}
