package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a fill or a stroke is made of. */
public sealed interface Paint {

  /** One opaque colour, {@code 0xRRGGBB}. */
  record Solid(int rgb) implements Paint {
    public static final Solid BLACK = new Solid(0x000000);

    /** In a drawing that is still to be painted: the colour that what is around it has. */
    static final Solid AROUND = new Solid(-1);

    /** Reads {@code #rrggbb} or {@code #rgb}, as a catalog's colours are written. */
    public static Solid of(String hex) {
      return Colour.ofHex(hex).orElseThrow(() -> new IllegalArgumentException(hex));
    }

    /** As {@code #rrggbb}. */
    public String hex() {
      return String.format("#%06x", rgb);
    }
  }

  /** A gradient along a line, from (x1, y1) to (x2, y2). */
  record Linear(double x1, double y1, double x2, double y2, Ramp ramp) implements Paint {}

  /** A gradient around (cx, cy), from its focus (fx, fy) to the circle of radius r > 0. */
  record Radial(double cx, double cy, double r, double fx, double fy, Ramp ramp) implements Paint {}

  /**
   * A drawing that repeats.
   *
   * @param cell where one repeat stands, in user units of what it fills, before {@code transform}
   * @param box the part of the content's plane that the cell shows
   * @param transform from the pattern's plane to the user units of what it fills
   */
  record Pattern(Rectangle2D cell, Rectangle2D box, AffineTransform transform, List<Node> content)
      implements Paint {
    public Pattern {
      content = List.copyOf(content);
    }
  }

  /**
   * What a choice still decides, in a drawing that a page's script paints.
   *
   * @param option whose choice it is
   * @param own what stands there until then
   * @param looks the patterns of the choices that have one; none where choices are colours
   * @param ink the option whose colour the patterns take
   */
  record Open(String option, Optional<Paint> own, Map<String, Pattern> looks, Optional<String> ink)
      implements Paint {
    public Open {
      looks = Collections.unmodifiableMap(new LinkedHashMap<>(looks));
    }
  }

  /**
   * A gradient's colours.
   *
   * @param stops at least two, their offsets from 0 to 1 and never falling
   * @param boundingBox whether coordinates are fractions of the shape's bounding box
   */
  record Ramp(List<Stop> stops, Spread spread, boolean boundingBox, AffineTransform transform) {
    public Ramp {
      stops = List.copyOf(stops);
    }
  }

  record Stop(double offset, Solid colour, double opacity) {}

  /** Whether it is fitted to the bounding box of what it paints. */
  default boolean fitsBox() {
    return this instanceof Linear linear && linear.ramp().boundingBox()
        || this instanceof Radial radial && radial.ramp().boundingBox();
  }

  /** What lies beyond a gradient's ends. */
  enum Spread {
    PAD,
    REFLECT,
    REPEAT;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
