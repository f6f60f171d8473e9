package io.maatwerk.rendering;

/** Sets words so that they fit. */
record Writing(Typeface typeface) {

  /** Of its size: how tall a capital is. */
  static final double CAPITAL = 0.727;

  private static final double SMALLEST = 0.74;
  private static final String MORE = "…";

  /**
   * Large type is set tighter, as it would fall apart.
   *
   * @param size of an em, in pixels
   */
  record Type(int weight, double size) {
    Type smaller(double factor) {
      return new Type(weight, size * factor);
    }

    double spacing() {
      return weight == 800 ? size * -0.018 : size * -0.006;
    }
  }

  Line line(String text, Type type) {
    return typeface.line(text, type.weight(), type.size(), type.spacing());
  }

  /** In one line; smaller, and then shorter, when there is more than fits. */
  Line fitted(String text, Type type, double most) {
    double wanted = line(text, type).advance();
    var fitting = wanted <= most ? type : type.smaller(Math.max(SMALLEST, most / wanted));
    return cut(text, fitting, most);
  }

  /** In one line of that size, and shorter when there is more than fits. */
  Line cut(String text, Type type, double most) {
    var line = line(text, type);
    for (int end = text.length(); end > 1 && line.advance() > most + 0.5; ) {
      end = text.offsetByCodePoints(end, -1);
      line = line(text.substring(0, end).stripTrailing() + MORE, type);
    }
    return line;
  }
}
