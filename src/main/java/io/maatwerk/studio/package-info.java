/**
 * The pages where shoppers design: the brands, a brand's products, the studio itself.
 *
 * <p>Imports {@code page}, {@code http}, {@code catalog}, {@code configuration}, {@code pricing},
 * {@code artwork}, {@code rendering}, {@code design} and {@code product}; never {@code share},
 * {@code brand} or {@code command}.
 */
package io.maatwerk.studio;
