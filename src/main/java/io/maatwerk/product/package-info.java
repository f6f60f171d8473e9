/**
 * What can be chosen: brands, products, parts, options, choices, rules, premiums. Values only.
 *
 * <p>Imports nothing of ours; every other room may import it.
 */
package io.maatwerk.product;
