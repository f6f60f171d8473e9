package io.maatwerk.rendering;

import io.maatwerk.rendering.jpeg.JpegWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Writes pictures as files; for any number of threads. */
public final class Encoder {

  /** Beside 85 nothing is seen even at four times the size, and a tenth of the bytes is saved. */
  private static final int QUALITY = 82;

  private static final Pool<JpegWriter> JPEG = pool(QUALITY);

  /** What messengers load at once on a bad network. */
  private static final int LIGHT = 80_000;

  /** Nine of ten designs are light at the first; busy prints need the second. */
  private static final List<Pool<JpegWriter>> LIGHTER = List.of(pool(70), pool(60));

  private Encoder() {}

  private static Pool<JpegWriter> pool(int quality) {
    return Pool.of(() -> JpegWriter.ofQuality(quality));
  }

  /** A JPEG of quality 82. */
  public static byte[] jpeg(BufferedImage image) {
    return jpeg(image, JPEG);
  }

  /**
   * A JPEG for a format: one that stands for a link has 80 KB at most, if quality 60 allows it.
   *
   * @param format a format's word or a view's id
   */
  public static byte[] jpeg(BufferedImage image, String format) {
    return format.equals(Format.OG.word()) ? light(image) : jpeg(image);
  }

  private static byte[] light(BufferedImage image) {
    var bytes = new byte[0];
    for (var quality : LIGHTER) {
      bytes = jpeg(image, quality);
      if (bytes.length <= LIGHT) {
        return bytes;
      }
    }
    return bytes;
  }

  private static byte[] jpeg(BufferedImage image, Pool<JpegWriter> quality) {
    var pixels = Surfaces.pixels(image);
    return quality.lend(writer -> writer.write(pixels, image.getWidth(), image.getHeight()));
  }

  /** A PNG in true colour, without alpha; larger than the smallest, and written much sooner. */
  public static byte[] png(BufferedImage image) {
    return PngFile.write(Surfaces.pixels(image), image.getWidth(), image.getHeight());
  }

  /**
   * A picture with alpha for screens, as a lossy WebP of quality 62; where this machine writes
   * none, as a PNG.
   */
  public static byte[] cutOut(BufferedImage image) {
    return WebpFile.write(image, WebpFile.Setting.CUT_OUT).orElseGet(() -> transparentPng(image));
  }

  /** A small picture, of which many are sent at once: a lossy WebP of quality 28, else a PNG. */
  public static byte[] small(BufferedImage image) {
    return WebpFile.write(image, WebpFile.Setting.SMALL).orElseGet(() -> png(image));
  }

  private static byte[] transparentPng(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A lossy WebP of quality 80, smaller than the JPEG; empty where this machine writes none. */
  public static Optional<byte[]> webp(BufferedImage image) {
    return WebpFile.write(image, WebpFile.Setting.CARD);
  }
}
