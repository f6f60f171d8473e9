package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;

/**
 * What a moving picture shows for a while.
 *
 * @param millis how long
 */
public record Still(Painting painting, int millis) {

  /** Of the moving picture, in pixels. */
  public static final int WIDTH = 720;

  public static final int HEIGHT = 480;
}
