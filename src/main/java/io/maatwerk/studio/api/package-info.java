/**
 * The JSON where programs design: products, configurations, completions, designs.
 *
 * <p>Imports {@code http}, {@code catalog}, {@code configuration}, {@code pricing}, {@code design},
 * {@code artwork} and {@code product}; never pages. Its classes translate and hold no rules.
 */
package io.maatwerk.studio.api;
