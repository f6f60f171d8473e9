package io.maatwerk.artwork;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A piece of a drawing; siblings are drawn in order, the later above the earlier. */
public sealed interface Node {

  Place place();

  /**
   * Whether it is drawn alike for every design: shade and light, lines, bitmaps that take no paint.
   */
  default boolean isShading() {
    if (this instanceof Figure figure) {
      return figure.fills().isEmpty() || Shading.is(figure.fills().get(0), figure.opacity());
    }
    return this instanceof Picture picture && !picture.tinted();
  }

  record Group(Place place, List<Node> children) implements Node {
    public Group {
      children = List.copyOf(children);
    }
  }

  /**
   * A shape: its fills one above the other, then its stroke.
   *
   * @param opacity of all of it together, from 0 to 1
   */
  record Figure(
      Place place, Outline outline, List<Fill> fills, Optional<Stroke> stroke, double opacity)
      implements Node {
    public Figure {
      fills = List.copyOf(fills);
    }
  }

  /**
   * A bitmap in a box, centred and as large as fits.
   *
   * @param path in the brand's folder
   * @param stretched whether it fills the box whatever its proportions
   * @param tinted whether it is only a mask: its alpha shows the fills
   * @param fills what a tinted one is painted with; none for others
   */
  record Picture(
      Place place,
      String path,
      Rectangle2D box,
      boolean stretched,
      boolean tinted,
      List<Fill> fills,
      double opacity)
      implements Node {
    public Picture {
      fills = List.copyOf(fills);
    }
  }

  /**
   * A line of text.
   *
   * @param owner the part whose text goes here
   * @param at where its baseline begins, is halfway or ends, as its anchor says
   * @param fills one or none
   */
  record Label(
      Place place,
      String text,
      Optional<String> owner,
      Lettering lettering,
      Point2D at,
      List<Fill> fills,
      Optional<Stroke> stroke,
      double opacity)
      implements Node {
    public Label {
      fills = List.copyOf(fills);
    }
  }
}
