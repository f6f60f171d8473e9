package io.maatwerk.rendering.jpeg;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures for tests, and what the JDK makes of them. */
final class Samples {

  private Samples() {}

  static BufferedImage plain(int width, int height, int rgb) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Arrays.fill(pixels(image), rgb);
    return image;
  }

  static BufferedImage noise(int width, int height, Random random) {
    var image = plain(width, height, 0);
    var pixels = pixels(image);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = random.nextInt();
    }
    return image;
  }

  static BufferedImage gradient(int width, int height, Random random) {
    var image = plain(width, height, 0);
    var graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  /** Soft and plain grounds with sharp discs on them. */
  static BufferedImage picture(int width, int height, Random random) {
    var image = random.nextBoolean() ? gradient(width, height, random) : plain(width, height, 0);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int i = 0; i < 12; i++) {
      graphics.setColor(colour(random));
      double size = 4 + random.nextDouble() * 60;
      graphics.fill(
          new Ellipse2D.Double(
              random.nextInt(width) - 20, random.nextInt(height) - 20, size, size / 2));
    }
    graphics.dispose();
    return image;
  }

  private static Color colour(Random random) {
    return new Color(random.nextInt(0x1000000));
  }

  static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  static byte[] ours(BufferedImage image, int quality) {
    return JpegWriter.ofQuality(quality).write(pixels(image), image.getWidth(), image.getHeight());
  }

  static byte[] theirs(BufferedImage image, int quality) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      var parameters = (JPEGImageWriteParam) writer.getDefaultWriteParam();
      parameters.setOptimizeHuffmanTables(true);
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality / 100f);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static BufferedImage read(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Peak signal to noise, over all channels. */
  static double decibels(BufferedImage a, BufferedImage b) {
    double squares = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift <= 16; shift += 8) {
          int apart = (a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff);
          squares += apart * apart;
        }
      }
    }
    double mean = Math.max(squares, 1) / 3 / a.getWidth() / a.getHeight();
    return 10 * Math.log10(255 * 255 / mean);
  }
}
