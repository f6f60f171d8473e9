/**
 * Painted drawings as pictures: a view at any size, or a card with a brand's name around it.
 *
 * <p>Draws with Java2D what a browser draws of the same painting, and writes JPEG and PNG.
 *
 * <p>Imports {@code artwork} and the JDK only.
 */
package io.maatwerk.rendering;
