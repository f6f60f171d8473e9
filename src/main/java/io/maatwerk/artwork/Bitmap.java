package io.maatwerk.artwork;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A bitmap, decoded.
 *
 * @param pixels premultiplied, {@link BufferedImage#TYPE_INT_ARGB_PRE}; not to be changed
 */
public record Bitmap(BufferedImage pixels) {

  static final int MOST_BYTES = 8 << 20;
  static final int LONGEST_SIDE = 4096;

  public int width() {
    return pixels.getWidth();
  }

  public int height() {
    return pixels.getHeight();
  }

  /**
   * Reads a PNG or JPEG of at most 4096 by 4096 pixels and 8 MiB; its size is checked before it is
   * decoded.
   *
   * @return the bitmap, or what is wrong with it, at line 1 and column 1
   */
  public static Reading<Bitmap> read(byte[] bytes) {
    var format = format(bytes);
    if (format.isEmpty()) {
      return refused("this is neither a PNG nor a JPEG");
    }
    if (bytes.length > MOST_BYTES) {
      return refused("the bitmap has " + bytes.length + " bytes; 8 MiB is the most");
    }
    var reader = ImageIO.getImageReadersByFormatName(format.get()).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      return read(reader);
    } catch (IOException | RuntimeException e) {
      return refused("the bitmap cannot be decoded; save it as an RGB PNG");
    } finally {
      reader.dispose();
    }
  }

  private static Reading<Bitmap> read(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (Math.max(width, height) > LONGEST_SIDE) {
      return refused(
          "the bitmap has " + width + " by " + height + " pixels; 4096 by 4096 is the most");
    }
    var decoded = reader.read(0);
    var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    var graphics = pixels.createGraphics();
    graphics.drawImage(decoded, 0, 0, null);
    graphics.dispose();
    return new Reading.Accepted<>(new Bitmap(pixels));
  }

  private static Reading<Bitmap> refused(String sentence) {
    return Reading.refused(1, 1, sentence);
  }

  private static Optional<String> format(byte[] bytes) {
    if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of("png");
    }
    return startsWith(bytes, 0xff, 0xd8, 0xff) ? Optional.of("jpeg") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) signature[i]) {
        return false;
      }
    }
    return true;
  }
}
