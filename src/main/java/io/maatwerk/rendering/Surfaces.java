package io.maatwerk.rendering;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;

/** Makes images to draw on, and graphics that draw as a browser does. */
final class Surfaces {

  static final DirectColorModel PREMULTIPLIED = model(BufferedImage.TYPE_INT_ARGB_PRE);

  private static final DirectColorModel RGB = model(BufferedImage.TYPE_INT_RGB);

  static final RenderingHints HINTS = new RenderingHints(null);

  private Surfaces() {}

  private static DirectColorModel model(int type) {
    return (DirectColorModel) new BufferedImage(1, 1, type).getColorModel();
  }

  private static final int LONGEST_SIDE = 4096;

  static BufferedImage transparent(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /** At most 4096 pixels along each side. */
  static BufferedImage opaque(int width, int height) {
    if (Math.max(width, height) > LONGEST_SIDE) {
      throw new IllegalArgumentException(width + " by " + height + " pixels are too many");
    }
    return image(RGB, Room.pixels(width * height), width, height);
  }

  /** An image over the first of some premultiplied pixels. */
  static BufferedImage over(int[] pixels, int width, int height) {
    return image(PREMULTIPLIED, pixels, width, height);
  }

  /** A copy of premultiplied pixels as writers of files take them: not premultiplied. */
  static BufferedImage straight(int[] pixels, int width, int height) {
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var colours = over(pixels, width, height).getRGB(0, 0, width, height, null, 0, width);
    copy.setRGB(0, 0, width, height, colours, 0, width);
    return copy;
  }

  private static BufferedImage image(DirectColorModel model, int[] pixels, int width, int height) {
    var buffer = new DataBufferInt(pixels, width * height);
    var raster = Raster.createPackedRaster(buffer, width, height, width, model.getMasks(), null);
    return new BufferedImage(model, raster, model.isAlphaPremultiplied(), null);
  }

  /** The image's own pixels; those of a copy where it holds them in no ints. */
  static int[] pixels(BufferedImage image) {
    return image.getRaster().getDataBuffer() instanceof DataBufferInt ints
        ? ints.getData()
        : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  static Graphics2D graphics(BufferedImage image) {
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setRenderingHint(
        RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
    return graphics;
  }
}
