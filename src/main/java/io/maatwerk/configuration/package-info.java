/**
 * What a set of choices means: what stays possible, what clashes and why, the least changes, the
 * nearest design, counting.
 *
 * <p>Imports {@code product}, and {@code pricing} because every answer names the price that it
 * leads to and money breaks ties between designs. Callers see this package's public types only,
 * whichever engine answers.
 */
package io.maatwerk.configuration;
