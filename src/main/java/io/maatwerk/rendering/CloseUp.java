package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A part seen from near, on quiet paper: it in its colours, what is around it faded. */
final class CloseUp {

  static final int WIDTH = 256;
  static final int HEIGHT = 192;

  private static final double PROPORTIONS = (double) WIDTH / HEIGHT;
  private static final int LOOKED_AT = 400;

  /** How much around what differs is seen with it. */
  private static final double AIR = 1.18;

  /** Of a drawing's longer side: nearer than that a drawing has nothing more to say. */
  private static final double NEAREST = 0.065;

  private static final double CONTRAST_AROUND = 0.32;
  private static final double COLOUR_AROUND = 0.2;

  /** Of ink in the paper that it lies on. */
  private static final double TINT = 0.05;

  private final Rectangle2D frame;
  private final Color paper;
  private final Color ground;
  private final Supplies supplies;

  private CloseUp(Rectangle2D frame, Scheme scheme, Supplies supplies) {
    this.frame = frame;
    paper = scheme.paper();
    ground = scheme.paperTowards(scheme.ink(), TINT);
    this.supplies = supplies;
  }

  /** Of the same place of paintings that differ in a part's style alone. */
  static List<BufferedImage> of(
      List<Painting> styles, String part, Scheme scheme, Supplies supplies) {
    var closeUp = new CloseUp(frame(styles, supplies), scheme, supplies);
    return styles.stream().map(painting -> closeUp.draw(painting, part)).toList();
  }

  private static Rectangle2D frame(List<Painting> styles, Supplies supplies) {
    var box = styles.get(0).box();
    double scale = LOOKED_AT / Math.max(box.getWidth(), box.getHeight());
    int width = (int) Math.max(1, box.getWidth() * scale);
    int height = (int) Math.max(1, box.getHeight() * scale);
    var pictures = styles.stream().map(style -> pixels(style, box, width, height, supplies));
    return Focus.of(Difference.between(pictures.toList(), width, height), PROPORTIONS)
        .map(focus -> frame(focus, box, scale))
        .orElse(box);
  }

  private static Rectangle2D frame(Rectangle focus, Rectangle2D box, double scale) {
    double nearest = NEAREST * Math.max(box.getWidth(), box.getHeight());
    double wanted = Math.max(focus.width, focus.height * PROPORTIONS) / scale * AIR;
    double width = Math.max(nearest, wanted);
    double height = width / PROPORTIONS;
    return new Rectangle2D.Double(
        box.getX() + focus.getCenterX() / scale - width / 2,
        box.getY() + focus.getCenterY() / scale - height / 2,
        width,
        height);
  }

  private static int[] pixels(
      Painting painting, Rectangle2D frame, int width, int height, Supplies supplies) {
    var surface = Surface.transparent(new Rectangle(width, height));
    var transform =
        AffineTransform.getScaleInstance(width / frame.getWidth(), height / frame.getHeight());
    transform.translate(-frame.getX(), -frame.getY());
    NodePainter.draw(painting.nodes(), surface, transform, supplies);
    return surface.pixels();
  }

  private BufferedImage draw(Painting painting, String part) {
    var pixels = pixels(painting, frame, WIDTH, HEIGHT, supplies);
    var inside = pixels(painting.silhouette(part), frame, WIDTH, HEIGHT, supplies);
    var image = Surfaces.opaque(WIDTH, HEIGHT);
    var drawn = Surfaces.pixels(image);
    for (int i = 0; i < drawn.length; i++) {
      int pixel = mixed(faded(pixels[i]), pixels[i], (inside[i] & 255) / 255.0);
      drawn[i] = Pixel.over(pixel, 255 << 24 | ground.getRGB());
    }
    return image;
  }

  /** Of a premultiplied pixel. */
  private int faded(int pixel) {
    int alpha = pixel >>> 24;
    double grey = 0.3 * (pixel >> 16 & 255) + 0.59 * (pixel >> 8 & 255) + 0.11 * (pixel & 255);
    int red = faded(pixel >> 16 & 255, grey, paper.getRed() * alpha);
    int green = faded(pixel >> 8 & 255, grey, paper.getGreen() * alpha);
    int blue = faded(pixel & 255, grey, paper.getBlue() * alpha);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static int faded(int level, double grey, int paper) {
    double quiet = grey + (level - grey) * COLOUR_AROUND;
    return (int) Math.round(CONTRAST_AROUND * quiet + (1 - CONTRAST_AROUND) * paper / 255.0);
  }

  private static int mixed(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int level = from >>> shift & 255;
      mixed |= (int) Math.round(level + ((to >>> shift & 255) - level) * share) << shift;
    }
    return mixed;
  }
}
