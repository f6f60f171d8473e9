package io.maatwerk.rendering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as files. */
public final class Encoder {

  private static final float QUALITY = 0.85f;

  private Encoder() {}

  /** A JPEG of quality 85. */
  public static byte[] jpeg(BufferedImage image) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream(1 << 17);
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      var parameters = (JPEGImageWriteParam) writer.getDefaultWriteParam();
      parameters.setOptimizeHuffmanTables(true);
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A PNG in true colour, without alpha; larger than the smallest, and written much sooner. */
  public static byte[] png(BufferedImage image) {
    return PngFile.write(image);
  }
}
