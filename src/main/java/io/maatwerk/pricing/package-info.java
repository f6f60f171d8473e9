/**
 * What a configuration costs: base, surcharges and premiums into lines that add up.
 *
 * <p>Imports {@code product} alone. Money is whole minor units throughout.
 */
package io.maatwerk.pricing;
