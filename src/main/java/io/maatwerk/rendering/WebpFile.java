package io.maatwerk.rendering;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes WebP with libwebp, which comes for most machines but not for all. */
final class WebpFile {

  /**
   * How much is kept.
   *
   * @param quality of 0 to 1
   * @param method of 0 to 6: slower ones save some bytes more
   */
  record Setting(float quality, int method) {

    /** Slower methods save a few bytes at twice the time. */
    static final Setting CARD = new Setting(0.8f, 2);

    /**
     * Screens show it at twice their size, where nothing is seen of what is lost; what is seen
     * through is kept whole, since shadows show steps. Drawn once and sent for years.
     */
    static final Setting CUT_OUT = new Setting(0.62f, 4);

    /** Of the size of a thumb, many beside each other. */
    static final Setting SMALL = new Setting(0.28f, 6);
  }

  private static final String LOSSY = "Lossy";

  private static final boolean POSSIBLE = isPossible();

  private WebpFile() {}

  /** Empty where libwebp cannot be loaded. */
  static Optional<byte[]> write(BufferedImage image, Setting setting) {
    return POSSIBLE ? Optional.of(written(image, setting)) : Optional.empty();
  }

  private static boolean isPossible() {
    try {
      return written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), Setting.CARD).length > 0;
    } catch (LinkageError | RuntimeException e) {
      return false;
    }
  }

  private static byte[] written(BufferedImage image, Setting setting) {
    try {
      return written(image, setting, new WebPImageWriterSpi().createWriterInstance());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(BufferedImage image, Setting setting, ImageWriter writer)
      throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 17);
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      var parameters = (WebPWriteParam) writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionType(LOSSY);
      parameters.setCompressionQuality(setting.quality());
      parameters.setMethod(setting.method());
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
