/**
 * What all pages have in common: the layout's frame, styles and scripts under addresses that never
 * go stale, a brand's colours, money, addresses and problems as people read them.
 *
 * <p>Imports {@code product}, {@code artwork}, {@code catalog} and {@code http}; every room that
 * answers with pages may import it.
 */
package io.maatwerk.page;
