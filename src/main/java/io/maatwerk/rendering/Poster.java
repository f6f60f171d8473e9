package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Composes a card: a product on seamless paper in its own colour, before its name. */
final class Poster {

  private static final double HORIZON = 0.06;

  private final Card card;
  private final Supplies supplies;
  private final Subject subject;
  private final Layout layout;
  private final Ground ground;
  private final Sheet sheet;

  private Poster(Card card, Format format, Supplies supplies) {
    this.card = card;
    this.supplies = supplies;
    subject = Subject.of(card.product(), supplies);
    layout = Layout.of(format, subject, card.detail().isPresent());
    ground = Ground.of(card.scheme(), subject.colours());
    sheet = new Sheet(format.width(), format.height(), supplies);
  }

  static BufferedImage draw(Card card, Format format, Supplies supplies) {
    return new Poster(card, format, supplies).drawn();
  }

  private BufferedImage drawn() {
    var words = card.words().legible(supplies.typeface());
    var writing = new Writing(supplies.typeface());
    var masthead = new Masthead(words, card.logo(), layout, writing);
    var foot = new Foot(words, layout, writing);
    var composition =
        new Composition.Plan(layout, words.headline(), subject, masthead, foot, writing).composed();
    drawGround(composition.product());
    drawHeadline(composition, writing);
    drawProduct(composition.product());
    card.detail().ifPresent(this::drawDetail);
    masthead.draw(sheet, ground.ink());
    foot.draw(sheet, composition.foot(), ground.ink());
    drawStrip();
    return sheet.finished();
  }

  private void drawGround(Rectangle2D product) {
    int horizon = (int) Math.round(product.getMaxY() - HORIZON * product.getHeight());
    sheet.blend(0, horizon, ground.top(), ground.horizon());
    sheet.blend(horizon, sheet.height(), ground.horizon(), ground.floor());
  }

  private void drawHeadline(Composition composition, Writing writing) {
    var headline = composition.headline();
    for (int i = 0; i < headline.rows().size(); i++) {
      var box = composition.lines().get(i);
      var line = writing.fitted(headline.text(i), headline.type(), layout.column());
      double bearing = line.outline().getBounds2D().getX();
      sheet.line(line, box.getX() - bearing, box.getMaxY(), ground.ink());
    }
  }

  private void drawProduct(Rectangle2D place) {
    double width = place.getWidth();
    double height = width * 0.05;
    sheet.shade(
        new Rectangle2D.Double(
            place.getX() - width * 0.02, place.getMaxY() - height * 0.72, width * 1.04, height));
    sheet.subject(card.product(), subject, place);
  }

  private void drawDetail(Painting view) {
    if (!layout.detail().isEmpty()) {
      var seen = Subject.of(view, supplies);
      sheet.subject(view, seen, seen.size(layout.detail()));
    }
  }

  /** The design's other colours along the lower edge, each as wide as much is seen of it. */
  private void drawStrip() {
    var swatches = subject.colours().without(ground.own()).swatches();
    double shares = swatches.stream().mapToDouble(Colourway.Swatch::share).sum();
    double from = 0;
    for (var swatch : swatches) {
      double to = from + sheet.width() * swatch.share() / shares;
      double x = Math.rint(from);
      int top = sheet.height() - layout.strip();
      sheet.fill(
          new Rectangle2D.Double(x, top, Math.rint(to) - x, layout.strip()), swatch.colour());
      from = to;
    }
  }
}
