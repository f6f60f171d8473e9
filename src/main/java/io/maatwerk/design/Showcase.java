package io.maatwerk.design;

import io.maatwerk.artwork.Painter;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import io.maatwerk.rendering.Encoder;
import io.maatwerk.rendering.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Pictures of what nobody saved yet: products and presets as a shop window shows them, cut out, so
 * that they stand on any ground. However many ask for one, it is drawn once.
 */
@ApplicationScoped
public class Showcase {

  /** Raised whenever the same design comes to look otherwise, so that addresses change with it. */
  public static final String STYLE = "2";

  private static final long BYTES = 32L << 20;
  private static final int LOOK_DIGITS = 20;

  private final Drawing drawing;
  private final Orders<byte[]> orders;

  Showcase(Drawing drawing) {
    this.drawing = drawing;
    orders = new Orders<>(drawing, BYTES, (key, bytes) -> bytes.length);
  }

  /**
   * A view of a design, see-through around it: a WebP, or a PNG where this machine writes none;
   * empty when too much is being drawn just now. No thread waits for it.
   *
   * @param width in pixels
   */
  public Optional<CompletableFuture<byte[]>> picture(
      PublishedProduct published, Selection design, View view, int width) {
    return orders.order(
        key(published, design, view, width), () -> draw(published, design, view, width));
  }

  private byte[] draw(PublishedProduct published, Selection design, View view, int width) {
    return Pictures.lending(
        () -> {
          var artwork = published.artwork();
          var painting = Painter.paint(published.product(), view, design, artwork);
          return Encoder.cutOut(drawing.pictures().cutOut(painting, artwork, width));
        });
  }

  /** What names a design in an address: the same for the same choices and texts. */
  public static String look(Selection design) {
    var parts = List.of(Ledger.json(design.values()), Ledger.json(design.texts()));
    return Digest.of(parts).substring(0, LOOK_DIGITS);
  }

  private static String key(PublishedProduct published, Selection design, View view, int width) {
    return String.join("/", published.version(), look(design), view.id(), "" + width);
  }
}
