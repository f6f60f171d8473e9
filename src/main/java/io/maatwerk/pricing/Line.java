package io.maatwerk.pricing;

import io.maatwerk.product.Wording;

/**
 * One line of a breakdown.
 *
 * @param id {@code price}, {@code option=choice}, {@code part.text}, {@code part.text.characters},
 *     {@code premium:id} or {@code floor}
 * @param amount minor units; negative for a credit
 */
public record Line(String id, Wording name, long amount) {}
