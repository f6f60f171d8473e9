/**
 * Painted drawings as pictures: a view at any size, or a card with a brand's name around it.
 *
 * <p>Draws what a browser draws of the same painting, and writes JPEG, PNG and WebP.
 *
 * <p>Imports {@code artwork}, the JDK, and webp-imageio for libwebp.
 */
package io.maatwerk.rendering;
