package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A drawing read once from its file, ready to be painted.
 *
 * @param box its viewBox, in user units
 * @param nodes what it shows, not yet painted
 * @param marks the names that it mentions, in the order of the file; nothing that {@code
 *     display="none"} hides is there
 */
public record Drawing(Rectangle2D box, List<Node> nodes, List<Mark> marks) {

  public Drawing {
    nodes = List.copyOf(nodes);
    marks = List.copyOf(marks);
  }

  /**
   * Reads an SVG file in the catalog language's subset.
   *
   * @param path of the file in its brand's folder, such as {@code art/shoe/side.svg}; what the
   *     drawing refers to is relative to it
   * @param svg at most 1 MiB of UTF-8; any bytes at all are answered, none throws
   * @return the drawing, or all that is wrong with it, with line and column
   */
  public static Reading<Drawing> read(String path, byte[] svg) {
    return DrawingReader.read(path, svg);
  }
}
