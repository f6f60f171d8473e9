/**
 * Saves designs and finds them again: priced by us, pinned to the catalog version they were made
 * with, and drawn.
 *
 * <p>Imports {@code catalog}, {@code configuration}, {@code pricing}, {@code artwork}, {@code
 * rendering} and {@code product}. Pages and JSON live elsewhere and hold no rules of their own.
 */
package io.maatwerk.design;
