/**
 * The drawing language: drawings read from SVG, and the paint that each part of them takes.
 *
 * <p>{@link io.maatwerk.artwork.Drawing#read} turns a file into a display list or says what is
 * wrong with it; {@link io.maatwerk.artwork.Painter} gives it a design's colours, textures,
 * patterns and texts; {@link io.maatwerk.artwork.SvgWriter} writes the painted drawing for a page.
 *
 * <p>Imports {@code product} and the JDK only; {@code rendering} imports it.
 */
package io.maatwerk.artwork;
