package io.maatwerk.page;

import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.SvgWriter;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import java.util.Map;

/** A design as a drawing that stands within a page. */
public final class InlinePicture {

  private InlinePicture() {}

  /**
   * An svg element, without scripts or styles; the same arguments give the same bytes.
   *
   * @param design what it lacks is as the product has it by default
   * @param prefix begins its ids, so that several pictures can stand in one page
   * @param words what somebody who cannot see it is told
   */
  public static String of(
      PublishedProduct published, View view, Selection design, String prefix, String words) {
    var painting = Painter.paint(published.product(), view, design, published.artwork());
    var attributes = Map.of("role", "img", "aria-label", words);
    return SvgWriter.write(
        painting, new SvgWriter.Setting(prefix, path -> Art.address(published, path), attributes));
  }
}
