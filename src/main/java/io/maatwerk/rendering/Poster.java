package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Composes a card: a ground in the brand's paper, the product on it, and the words. */
final class Poster {

  private final Card card;
  private final Supplies supplies;
  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Writing writing;

  private Poster(Card card, Supplies supplies, int width, int height) {
    this.card = card;
    this.supplies = supplies;
    image = Surfaces.opaque(width, height);
    graphics = Surfaces.graphics(image);
    writing = new Writing(graphics, supplies.typeface());
  }

  static BufferedImage draw(Card card, Format format, Supplies supplies) {
    var poster = new Poster(card, supplies, format.width(), format.height());
    var subject = Subject.of(card.product(), supplies);
    poster.draw(subject, Layout.of(format, subject));
    poster.graphics.dispose();
    return poster.image;
  }

  private void draw(Subject subject, Layout layout) {
    var place = subject.placedIn(layout.stage());
    var ground = new Ground(card.scheme(), subject.colour());
    ground.fill(graphics, image.getWidth(), image.getHeight());
    ground.disc(graphics, place, layout.disc());
    ground.floor(graphics, place, image.getWidth(), image.getHeight());
    NodePainter.draw(card.product().nodes(), Surface.of(image), subject.filling(place), supplies);
    layout.words().ifPresent(this::drawWords);
  }

  private void drawWords(Layout.Words words) {
    drawMark(words.mark());
    var text = words.text();
    double baseline = text.getMaxY() - 4;
    double beside = text.width - drawPrice(words, baseline);
    double room = beside;
    if (!card.byline().isEmpty()) {
      var muted = card.scheme().paperTowards(card.scheme().ink(), 0.66);
      var type = new Writing.Type(400, words.small(), muted);
      writing.left(card.byline(), type, text.x, baseline, beside);
      baseline -= words.small() * 1.65;
      room = text.width;
    }
    var type = new Writing.Type(800, words.headline(), card.scheme().ink());
    double first = writing.above(card.headline(), type, text.x, baseline, room, words.lines());
    drawBar(text.x, first - words.headline() * 1.12, words);
  }

  /** At the right; answers how much room it takes. */
  private double drawPrice(Layout.Words words, double baseline) {
    if (card.price().isEmpty()) {
      return 0;
    }
    var type = new Writing.Type(600, words.headline() * 0.66, card.scheme().ink());
    double right = words.text().getMaxX();
    return writing.right(card.price().get(), type, right, baseline) + words.small();
  }

  private void drawBar(double x, double y, Layout.Words words) {
    double height = words.small() / 4;
    graphics.setColor(card.scheme().accent());
    graphics.fill(new Rectangle2D.Double(x, y - height, words.small() * 2, height));
  }

  private void drawMark(Rectangle box) {
    if (card.logo().isPresent()) {
      drawLogo(card.logo().get(), box);
    } else {
      var type = new Writing.Type(800, box.height * 0.8, card.scheme().ink());
      writing.left(card.brand(), type, box.x, box.getMaxY() - box.height * 0.2, box.width);
    }
  }

  private void drawLogo(Painting logo, Rectangle box) {
    var frame = logo.box();
    double scale = Math.min(box.width / frame.getWidth(), box.height / frame.getHeight());
    var transform =
        AffineTransform.getTranslateInstance(
            box.x, box.getCenterY() - frame.getHeight() * scale / 2);
    transform.scale(scale, scale);
    transform.translate(-frame.getX(), -frame.getY());
    NodePainter.draw(logo.nodes(), Surface.of(image), transform, supplies);
  }
}
