package io.maatwerk.page;

import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.Painting;
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
    return write(published, painting, prefix, Map.of("role", "img", "aria-label", words));
  }

  /** An svg element with every look of a view in it; to be painted before it is shown. */
  public static String stencil(PublishedProduct published, View view) {
    var stencil = Painter.stencil(published.product(), view, published.artwork());
    return write(published, stencil, "s-" + view.id() + "-", Map.of("role", "img"));
  }

  /** An svg element of a view's pieces, for a stylesheet to outline; nobody is told of it. */
  public static String tracing(PublishedProduct published, View view) {
    var design = Painter.paint(published.product(), view, Selection.EMPTY, published.artwork());
    return write(published, design.traced(), "t-", Map.of("aria-hidden", "true"));
  }

  private static String write(
      PublishedProduct published,
      Painting painting,
      String prefix,
      Map<String, String> attributes) {
    return SvgWriter.write(
        painting, new SvgWriter.Setting(prefix, path -> Art.address(published, path), attributes));
  }
}
