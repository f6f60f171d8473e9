package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The colours of a design and how much is seen of each, the most first; at least one. */
record Colourway(List<Swatch> swatches) {

  /** Less than this is a seam or a shoelace's tip. */
  private static final double LEAST = 0.012;

  private static final int AT_MOST = 8;

  /** From this distance on two colours beside each other are simply two. */
  private static final double CLEARLY = 0.25;

  private static final double HARDLY = 0.1;

  /**
   * @param share from 0 to 1, of all that is seen
   * @param rim from 0 to 1, of the outline
   */
  record Swatch(Color colour, double share, double rim) {
    Tone tone() {
      return Tone.of(colour);
    }

    double weight() {
      return share + rim;
    }
  }

  Colourway {
    swatches = List.copyOf(swatches);
  }

  /** Looks at a small picture of a painting for how much is seen of each colour in it. */
  static Colourway of(Painting painting, Surface seen) {
    var colours = painting.colours().stream().map(solid -> new Color(solid.rgb())).toList();
    if (colours.isEmpty()) {
      return new Colourway(List.of(new Swatch(Vividness.of(seen), 1, 1)));
    }
    var census = new Census(colours);
    census.count(seen);
    var swatches = new ArrayList<Swatch>(census.swatches());
    swatches.sort(Comparator.comparingDouble(Swatch::share).reversed());
    int most = Math.min(AT_MOST, swatches.size());
    var large = swatches.subList(0, most).stream().filter(s -> s.share() >= LEAST).toList();
    return new Colourway(large.isEmpty() ? swatches.subList(0, 1) : large);
  }

  /** How much the design, and its outline above all, stands out from a colour, from 0 to 1. */
  double separation(Tone colour) {
    double weights = swatches.stream().mapToDouble(Swatch::weight).sum();
    return swatches.stream()
            .mapToDouble(s -> s.weight() * Math.min(1, colour.distance(s.tone()) / CLEARLY))
            .sum()
        / Math.max(weights, 1e-9);
  }

  /** How much of the outline would be lost before a colour, from 0 to 1. */
  double lost(Tone colour) {
    return swatches.stream()
        .filter(swatch -> colour.distance(swatch.tone()) < HARDLY)
        .mapToDouble(Swatch::rim)
        .sum();
  }

  /** How much of the design is of other colours, from 0 to 1. */
  double rarity(Tone colour) {
    return 1
        - swatches.stream()
            .filter(swatch -> colour.distance(swatch.tone()) < HARDLY)
            .mapToDouble(Swatch::share)
            .sum();
  }

  /** The design's colours but one, unless it has no other. */
  Colourway without(Color colour) {
    var others = swatches.stream().filter(swatch -> !swatch.colour().equals(colour)).toList();
    return others.isEmpty() ? this : new Colourway(others);
  }

  /** How light the design is all in all. */
  double lightness() {
    double shares = swatches.stream().mapToDouble(Swatch::share).sum();
    return swatches.stream().mapToDouble(s -> s.share() * s.tone().lightness()).sum()
        / Math.max(shares, 1e-9);
  }
}
