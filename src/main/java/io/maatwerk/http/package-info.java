/**
 * What all answers over HTTP have in common: problems, headers, limits, the clock, the public
 * address.
 *
 * <p>Imports {@code product} alone; every room that speaks HTTP may import it.
 */
package io.maatwerk.http;
