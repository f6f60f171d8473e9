package io.maatwerk.rendering;

import java.awt.Color;
import java.util.Comparator;

/**
 * The seamless paper that a design is photographed on, and the ink that reads on it.
 *
 * @param top of the wall
 * @param horizon where wall and floor run into each other, brightest
 * @param floor at its front
 * @param ink of the words
 * @param own the colour that it began with
 */
record Ground(Color top, Color horizon, Color floor, Color ink, Color own) {

  private static final double COLOURFUL = 0.035;
  private static final double BORROWED = 0.2;
  private static final double SEPARATE = 0.6;
  private static final double APART = 0.12;
  private static final double READABLE = 4.6;
  private static final double QUIET = 0.14;

  /** In the design's own colour that sets it off most; where none does, in the brand's accent. */
  static Ground of(Scheme scheme, Colourway colours) {
    var accent = Tone.of(scheme.accent());
    var backdrop =
        colours.swatches().stream()
            .map(Colourway.Swatch::tone)
            .filter(tone -> tone.chroma() > COLOURFUL)
            .max(Comparator.comparingDouble(tone -> appeal(tone, colours)))
            .filter(tone -> appeal(tone, colours) >= BORROWED * appeal(accent, colours))
            .orElse(accent);
    return readable(apart(backdrop, colours), backdrop.colour(), scheme);
  }

  /** The brand's paper with a breath of the design's colour. */
  static Ground quiet(Scheme scheme, Colourway colours) {
    var loud = of(scheme, colours);
    var paper = Tone.of(scheme.paperTowards(loud.horizon(), QUIET));
    return new Ground(
        paper.colour(),
        paper.lighter(0.008).colour(),
        paper.lighter(-0.03).colour(),
        scheme.ink(),
        loud.own());
  }

  /** A strong colour that is little seen, and before which all of the design stands out. */
  private static double appeal(Tone tone, Colourway colours) {
    double separation = colours.separation(tone);
    double kept = 1 - colours.lost(tone);
    return tone.strength() * separation * separation * kept * kept * kept * colours.rarity(tone);
  }

  /** A colour that the design would sink into is taken lighter or darker. */
  private static Tone apart(Tone tone, Colourway colours) {
    if (colours.separation(tone) >= SEPARATE) {
      return tone;
    }
    double design = colours.lightness();
    return tone.at(tone.lightness() > design ? design + APART : design - APART);
  }

  /** Lighter or darker until one of the brand's two inks can be read all over it. */
  private static Ground readable(Tone tone, Color own, Scheme scheme) {
    for (double step = 0; step < 0.5; step += 0.02) {
      for (double by : new double[] {step, -step}) {
        var ground = lit(tone.lighter(by), own, scheme);
        if (ground.contrast() >= READABLE) {
          return ground;
        }
      }
    }
    return lit(tone, own, scheme);
  }

  private static Ground lit(Tone tone, Color own, Scheme scheme) {
    var top = tone.lighter(-0.035).colour();
    var horizon = tone.lighter(0.035).colour();
    var floor = tone.lighter(-0.045).colour();
    var dark = new Ground(top, horizon, floor, scheme.ink(), own);
    var light = new Ground(top, horizon, floor, scheme.paper(), own);
    return dark.contrast() >= light.contrast() ? dark : light;
  }

  private double contrast() {
    return Math.min(
        Tone.contrast(ink, top), Math.min(Tone.contrast(ink, horizon), Tone.contrast(ink, floor)));
  }
}
