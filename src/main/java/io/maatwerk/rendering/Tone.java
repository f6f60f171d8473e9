package io.maatwerk.rendering;

import java.awt.Color;

/**
 * A colour as the eye orders it, in Oklab: lightness from 0 to 1, then green to red and blue to
 * yellow, each about -0.4 to 0.4.
 *
 * @see <a href="https://bottosson.github.io/posts/oklab/">Björn Ottosson: Oklab</a>
 */
record Tone(double lightness, double red, double yellow) {

  static Tone of(Color colour) {
    double r = linear(colour.getRed());
    double g = linear(colour.getGreen());
    double b = linear(colour.getBlue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new Tone(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The nearest that a screen can show. */
  Color colour() {
    double l = cubed(lightness + 0.3963377774 * red + 0.2158037573 * yellow);
    double m = cubed(lightness - 0.1055613458 * red - 0.0638541728 * yellow);
    double s = cubed(lightness - 0.0894841775 * red - 1.2914855480 * yellow);
    return new Color(
        level(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        level(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        level(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  double chroma() {
    return Math.hypot(red, yellow);
  }

  /** How strong a colour it is for how light it is, from 0, a grey, to 1. */
  double strength() {
    return Math.min(1, chroma() / Math.max(0.2, lightness) / 0.27);
  }

  Tone at(double otherLightness) {
    return new Tone(Math.max(0, Math.min(1, otherLightness)), red, yellow);
  }

  Tone lighter(double by) {
    return at(lightness + by);
  }

  /** From 0, the same, to about 1, black beside white. */
  double distance(Tone other) {
    double difference = lightness - other.lightness;
    return Math.hypot(difference, Math.hypot(red - other.red, yellow - other.yellow));
  }

  /** The ratio of WCAG, from 1 to 21. */
  static double contrast(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    return (lighter + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int level) {
    double share = level / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int level(double linear) {
    double share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
  }

  private static double cubed(double root) {
    return root * root * root;
  }
}
