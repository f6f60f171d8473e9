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

  private static final float QUALITY = 0.8f;

  /** Of 0 to 6: slower ones save a few bytes more at twice the time. */
  private static final int METHOD = 2;

  private static final String LOSSY = "Lossy";

  private static final boolean POSSIBLE = isPossible();

  private WebpFile() {}

  /** Empty where libwebp cannot be loaded. */
  static Optional<byte[]> write(BufferedImage image) {
    return POSSIBLE ? Optional.of(written(image)) : Optional.empty();
  }

  private static boolean isPossible() {
    try {
      return written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
    } catch (LinkageError | RuntimeException e) {
      return false;
    }
  }

  private static byte[] written(BufferedImage image) {
    try {
      return written(image, new WebPImageWriterSpi().createWriterInstance());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(BufferedImage image, ImageWriter writer) throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 17);
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      var parameters = (WebPWriteParam) writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionType(LOSSY);
      parameters.setCompressionQuality(QUALITY);
      parameters.setMethod(METHOD);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
