package io.maatwerk.design;

import java.awt.image.BufferedImage;

/** A picture that was drawn, with the bytes of its file. */
record Drawn(PictureFile file, byte[] bytes) {

  static Drawn of(String format, String extension, BufferedImage image, byte[] bytes) {
    var hash = PictureFile.hash(bytes);
    var file = new PictureFile(format, hash, extension, image.getWidth(), image.getHeight());
    return new Drawn(file, bytes);
  }
}
