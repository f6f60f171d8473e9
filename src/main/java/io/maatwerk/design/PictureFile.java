package io.maatwerk.design;

/**
 * A drawn picture, named by its content.
 *
 * @param format og, square, story, thumb or a view's id
 * @param hash of the file's bytes, in hexadecimal
 * @param extension jpg or png
 */
public record PictureFile(String format, String hash, String extension, int width, int height) {

  /** The last segment of its address. */
  public String fileName() {
    return format + "-" + hash + "." + extension;
  }

  public String mediaType() {
    return extension.equals("png") ? "image/png" : "image/jpeg";
  }
}
