package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture that moves, frame by frame; a frame holds no more than what is new in it. */
final class Reel {

  private static final int WIDTH = Still.WIDTH;
  private static final int HEIGHT = Still.HEIGHT;

  private final List<AnimatedWebp.Frame> frames = new ArrayList<>();
  private BufferedImage last;

  private Reel() {}

  /** Stills in turn, on the quiet paper that suits the last one; empty where none is WebP. */
  static Optional<byte[]> of(List<Still> stills, Scheme scheme, Supplies supplies) {
    var reel = new Reel();
    var result = Subject.of(stills.get(stills.size() - 1).painting(), supplies);
    for (var still : stills) {
      var sheet = Packshot.paper(result, scheme, WIDTH, HEIGHT, supplies);
      sheet.painting(still.painting(), centred(still));
      if (!reel.add(sheet.finished(), still.millis())) {
        return Optional.empty();
      }
    }
    return Optional.of(AnimatedWebp.of(reel.frames));
  }

  private static AffineTransform centred(Still still) {
    var box = still.painting().box();
    double scale = Math.min(WIDTH / box.getWidth(), HEIGHT / box.getHeight());
    var transform =
        AffineTransform.getTranslateInstance(
            (WIDTH - box.getWidth() * scale) / 2, (HEIGHT - box.getHeight() * scale) / 2);
    transform.scale(scale, scale);
    transform.translate(-box.getX(), -box.getY());
    return transform;
  }

  /** False where this machine writes no WebP. */
  private boolean add(BufferedImage image, int millis) {
    var news = last == null ? new Rectangle(WIDTH, HEIGHT) : changed(last, image);
    if (news.isEmpty()) {
      return true;
    }
    last = image;
    var part = image.getSubimage(news.x, news.y, news.width, news.height);
    var still = WebpFile.write(copy(part), WebpFile.Setting.CARD);
    still.ifPresent(
        bytes ->
            frames.add(
                new AnimatedWebp.Frame(bytes, news.x, news.y, news.width, news.height, millis)));
    return still.isPresent();
  }

  /** The box of the pixels that are not the same, from an even corner on. */
  private static Rectangle changed(BufferedImage before, BufferedImage after) {
    var first = Surfaces.pixels(before);
    var second = Surfaces.pixels(after);
    var box = new Rectangle(-1, -1);
    for (int i = 0; i < first.length; i++) {
      if (first[i] != second[i]) {
        box.add(new Rectangle(i % WIDTH, i / WIDTH, 1, 1));
      }
    }
    int x = box.x & ~1;
    int y = box.y & ~1;
    return box.isEmpty() ? box : new Rectangle(x, y, box.x + box.width - x, box.y + box.height - y);
  }

  private static BufferedImage copy(BufferedImage part) {
    var copy = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
    copy.setData(part.getData().createTranslatedChild(0, 0));
    return copy;
  }
}
