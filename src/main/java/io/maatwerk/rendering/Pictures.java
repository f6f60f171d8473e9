package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws paintings; for any number of threads. */
public final class Pictures {

  private static final int LONGER_SIDE = 2400;

  /** Enough for the pictures of a few products at once; less where there is little memory. */
  private static final long MOST_KEPT = Math.min(128 << 20, Runtime.getRuntime().maxMemory() / 5);

  private final Typeface typeface;
  private final Kept kept = Kept.atMost(MOST_KEPT);

  private Pictures(Typeface typeface) {
    this.typeface = typeface;
  }

  public static Pictures with(Typeface typeface) {
    return new Pictures(typeface);
  }

  /**
   * Does work with pictures of which none is looked at afterwards, such as drawing and encoding:
   * their pixels are then used for the next ones.
   */
  public static <T> T lending(Supplier<T> work) {
    return Room.lend(work);
  }

  /** A card in one of its formats, at that format's size. */
  public BufferedImage card(Card card, Format format) {
    var supplies = supplies(card.artwork());
    return format.saysWords()
        ? Poster.draw(card, format, supplies)
        : Packshot.centred(card.product(), card.scheme(), format, supplies);
  }

  /** A view in its own proportions, on quiet paper, 2400 pixels along its longer side. */
  public BufferedImage view(Painting painting, Artwork artwork, Scheme scheme) {
    return view(painting, artwork, scheme, LONGER_SIDE);
  }

  /** The same with so many pixels along its longer side. */
  public BufferedImage view(Painting painting, Artwork artwork, Scheme scheme, int longerSide) {
    return Packshot.whole(painting, scheme, longerSide, supplies(artwork));
  }

  /** A view without any ground, for a page that has its own; of that width in pixels. */
  public BufferedImage cutOut(Painting painting, Artwork artwork, int width) {
    return Packshot.cutOut(painting, width, supplies(artwork));
  }

  /**
   * A part from near in each of its styles, 256 by 192 pixels on quiet paper: all of the same
   * place, the part in its colours and what is around it faded.
   *
   * @param styles at least one; they differ in the part's style alone
   */
  public List<BufferedImage> closeUps(
      List<Painting> styles, String part, Artwork artwork, Scheme scheme) {
    return CloseUp.of(styles, part, scheme, supplies(artwork));
  }

  /**
   * A WebP that moves, 720 by 480 pixels: stills in turn, over and over; one that looks like the
   * one before is left out. Empty where this machine writes no WebP.
   *
   * @param stills at least one
   */
  public Optional<byte[]> moving(List<Still> stills, Artwork artwork, Scheme scheme) {
    return Reel.of(stills, scheme, supplies(artwork));
  }

  /**
   * A painting as large as fits, in the middle of a plain background.
   *
   * @param artwork where the painting's bitmaps are
   * @param width in pixels, at most 4096
   * @param height in pixels, at most 4096
   */
  public BufferedImage draw(
      Painting painting, Artwork artwork, int width, int height, Color background) {
    var image = Surfaces.opaque(width, height);
    var graphics = image.createGraphics();
    graphics.setColor(background);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    draw(painting, image, supplies(artwork));
    return image;
  }

  private static void draw(Painting painting, BufferedImage image, Supplies supplies) {
    var box = painting.box();
    int width = image.getWidth();
    int height = image.getHeight();
    double scale = Math.min(width / box.getWidth(), height / box.getHeight());
    var toDevice = new AffineTransform();
    toDevice.translate(
        (width - box.getWidth() * scale) / 2, (height - box.getHeight() * scale) / 2);
    toDevice.scale(scale, scale);
    toDevice.translate(-box.getX(), -box.getY());
    NodePainter.draw(painting.nodes(), Surface.of(image), toDevice, supplies);
  }

  private Supplies supplies(Artwork artwork) {
    return new Supplies(artwork, typeface, kept);
  }
}
