package io.maatwerk.artwork;

/** Reads numbers, flags and words from an attribute's value, as SVG writes them. */
final class NumberScanner {

  static final double MOST = 1e6;

  private final String value;
  private int at;

  NumberScanner(String value) {
    this.value = value;
    skipSpace();
  }

  /** Exactly one number, with nothing else than {@code px} after it. */
  static double single(String value) throws Malformed {
    var scanner = new NumberScanner(value);
    double number = scanner.number();
    if (value.startsWith("px", scanner.at)) {
      scanner.at += 2;
      scanner.skipSpace();
    }
    if (!scanner.atEnd()) {
      throw new Malformed("must be a plain number, in user units");
    }
    return number;
  }

  /** A list of numbers, with spaces or commas between them. */
  static double[] list(String value, int most) throws Malformed {
    var scanner = new NumberScanner(value);
    var numbers = new double[Math.min(most, value.length())];
    int count = 0;
    while (!scanner.atEnd()) {
      if (count == most) {
        throw new Malformed("has more than " + most + " numbers");
      }
      numbers[count++] = scanner.number();
    }
    return java.util.Arrays.copyOf(numbers, count);
  }

  boolean atEnd() {
    return at >= value.length();
  }

  char peek() {
    return value.charAt(at);
  }

  boolean atNumber() {
    return !atEnd() && "+-.0123456789".indexOf(peek()) >= 0;
  }

  /** The next character, white space after it skipped. */
  char next() {
    char c = value.charAt(at++);
    skipSpace();
    return c;
  }

  /** The letters up to the next character that is none. */
  String word() {
    int start = at;
    while (!atEnd() && Character.isLetter(peek())) {
      at++;
    }
    var word = value.substring(start, at);
    skipSpace();
    return word;
  }

  /** A finite number of at most a million, and the separator after it. */
  double number() throws Malformed {
    int start = at;
    at += !atEnd() && "+-".indexOf(peek()) >= 0 ? 1 : 0;
    int digits = digits();
    if (!atEnd() && peek() == '.') {
      at++;
      digits += digits();
    }
    if (digits == 0) {
      throw new Malformed("has no number at character " + (start + 1));
    }
    exponent();
    double number = Double.parseDouble(value.substring(start, at));
    if (!(Math.abs(number) <= MOST)) {
      throw new Malformed("has a number beyond 1000000");
    }
    skipSeparator();
    return number;
  }

  /** An arc's flag: one digit, 0 or 1, that needs no separator after it. */
  boolean flag() throws Malformed {
    if (atEnd() || peek() != '0' && peek() != '1') {
      throw new Malformed("needs 0 or 1 at character " + (at + 1));
    }
    boolean flag = value.charAt(at++) == '1';
    skipSeparator();
    return flag;
  }

  int position() {
    return at + 1;
  }

  private int digits() {
    int start = at;
    while (!atEnd() && peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  /** An e that no digits follow is not part of the number: {@code em} is a unit. */
  private void exponent() {
    int start = at;
    if (atEnd() || peek() != 'e' && peek() != 'E') {
      return;
    }
    at++;
    at += !atEnd() && "+-".indexOf(peek()) >= 0 ? 1 : 0;
    if (digits() == 0) {
      at = start;
    }
  }

  private void skipSeparator() {
    skipSpace();
    if (!atEnd() && peek() == ',') {
      next();
    }
  }

  private void skipSpace() {
    while (!atEnd() && " \t\r\n\f".indexOf(peek()) >= 0) {
      at++;
    }
  }
}
