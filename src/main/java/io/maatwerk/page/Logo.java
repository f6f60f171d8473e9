package io.maatwerk.page;

/**
 * A brand's logo as pages' heads show it.
 *
 * @param width in pixels, so that nothing moves when it comes
 * @param height in pixels
 */
public record Logo(String address, int width, int height) {

  private static final int HEIGHT = 20;

  /** As high as heads show logos, with its own proportions. */
  static Logo of(String address, double width, double height) {
    return new Logo(address, (int) Math.round(HEIGHT * width / height), HEIGHT);
  }
}
