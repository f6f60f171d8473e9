package io.maatwerk.page;

import java.util.regex.Pattern;

/** An opaque sRGB colour; each channel 0 to 255. */
public record Rgb(int red, int green, int blue) {

  static final Rgb BLACK = new Rgb(0, 0, 0);
  static final Rgb WHITE = new Rgb(255, 255, 255);

  private static final Pattern HEX =
      Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})[0-9a-fA-F]*");

  /** A colour such as {@code #14171f}, {@code 14171f} or {@code #fff}; black for anything else. */
  public static Rgb parse(String text) {
    var digits = HEX.matcher(text);
    if (!digits.matches()) {
      return BLACK;
    }
    var hex = digits.group(1);
    var six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    int rgb = Integer.parseInt(six, 16);
    return new Rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Six lower-case digits. */
  public String hex() {
    return "%02x%02x%02x".formatted(red, green, blue);
  }

  /** Mixed with another, of which it then holds that share, 0 to 1. */
  Rgb towards(Rgb other, double share) {
    return new Rgb(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  /** The ratio of luminances of WCAG 2, 1 to 21. */
  double contrast(Rgb other) {
    double mine = luminance() + 0.05;
    double theirs = other.luminance() + 0.05;
    return Math.max(mine, theirs) / Math.min(mine, theirs);
  }

  /** How far apart they are in sRGB: the sum of the squares of what its channels differ by. */
  public int distance(Rgb other) {
    int reds = red - other.red;
    int greens = green - other.green;
    int blues = blue - other.blue;
    return reds * reds + greens * greens + blues * blues;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
