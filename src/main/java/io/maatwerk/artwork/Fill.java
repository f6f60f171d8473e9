package io.maatwerk.artwork;

/**
 * A layer of paint.
 *
 * @param opacity from 0 to 1
 */
public record Fill(Paint paint, double opacity) {}
