package io.maatwerk.design;

import io.maatwerk.rendering.Still;

/**
 * A drawn picture, named by its content.
 *
 * @param format og, square, story, thumb or a view's id
 * @param hash of the file's bytes, in hexadecimal
 * @param extension jpg, png or webp
 */
public record PictureFile(String format, String hash, String extension, int width, int height) {

  static final String JPEG = "jpg";
  static final String WEBP = "webp";

  /** Digits of the hash in a picture's address: 80 bits. */
  private static final int DIGITS = 20;

  /** A moving picture; its hash is of what it shows, as it is drawn later than it is named. */
  static PictureFile moving(String hash) {
    return new PictureFile(Making.FORMAT, hash, WEBP, Still.WIDTH, Still.HEIGHT);
  }

  /** The last segment of its address. */
  public String fileName() {
    return format + "-" + hash + "." + extension;
  }

  public String mediaType() {
    return "image/" + (extension.equals(JPEG) ? "jpeg" : extension);
  }

  /** Whether it stands beside the JPEG of its format, for browsers. */
  boolean isWebp() {
    return extension.equals(WEBP);
  }

  int longerSide() {
    return Math.max(width, height);
  }

  static String hash(byte[] bytes) {
    return Digest.of(bytes).substring(0, DIGITS);
  }

  /** Whether those are the bytes that it is named by. */
  boolean isOf(byte[] bytes) {
    return hash.equals(hash(bytes));
  }
}
