package io.maatwerk.page;

import io.maatwerk.product.Theme;
import java.util.regex.Pattern;

/**
 * A brand's colours, and those that pages derive from them so that text can always be read.
 *
 * @param muted ink thinned towards paper, still readable on it and on wash
 * @param line a hairline on paper
 * @param wash what lies behind a picture
 * @param onAccent text on accent
 */
public record Palette(Rgb ink, Rgb paper, Rgb accent, Rgb muted, Rgb line, Rgb wash, Rgb onAccent) {

  private static final double READABLE = 4.5;
  private static final double WASH = 0.045;
  private static final double LINE = 0.15;
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})");

  /** The theme's colours; plain ones for a theme whose ink cannot be read on its paper. */
  public static Palette of(Theme theme) {
    var ink = Rgb.parse(theme.ink());
    var paper = Rgb.parse(theme.paper());
    return ink.contrast(paper) < READABLE
        ? of(Theme.PLAIN)
        : derive(ink, paper, Rgb.parse(theme.accent()));
  }

  /**
   * What marks the elements that take these colours, and asks for them in a stylesheet's address.
   */
  public String name() {
    return ink.hex() + "-" + paper.hex() + "-" + accent.hex();
  }

  /** The palette of that name; plain when it is none. */
  static Palette parse(String name) {
    var colours = NAME.matcher(name);
    return colours.matches()
        ? derive(
            Rgb.parse(colours.group(1)), Rgb.parse(colours.group(2)), Rgb.parse(colours.group(3)))
        : of(Theme.PLAIN);
  }

  /** The stylesheet: custom properties on what is marked with this palette's name. */
  String css() {
    return "[data-palette=\"%s\"]{--ink:#%s;--paper:#%s;--accent:#%s;--muted:#%s;--line:#%s;--wash:#%s;--on-accent:#%s}%n"
        .formatted(
            name(),
            ink.hex(),
            paper.hex(),
            accent.hex(),
            muted.hex(),
            line.hex(),
            wash.hex(),
            onAccent.hex());
  }

  private static Palette derive(Rgb ink, Rgb paper, Rgb accent) {
    var wash = paper.towards(ink, WASH);
    var onAccent = accent.contrast(Rgb.WHITE) >= READABLE ? Rgb.WHITE : Rgb.BLACK;
    return new Palette(
        ink, paper, accent, muted(ink, wash), paper.towards(ink, LINE), wash, onAccent);
  }

  private static Rgb muted(Rgb ink, Rgb ground) {
    double share = 0.4;
    while (share > 0 && ink.towards(ground, share).contrast(ground) < READABLE + 0.2) {
      share -= 0.05;
    }
    return ink.towards(ground, Math.max(0, share));
  }
}
