package io.maatwerk.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The largest words of a card, broken into lines of about the same length.
 *
 * @param shown how much of it is, from 0 to 1; what has no room is cut
 */
record Headline(List<String> lines, double size, double shown) {

  /** Of its size: from one baseline to the next. */
  static final double LEADING = 0.98;

  private static final int WEIGHT = 800;

  /**
   * How large and how long it may be.
   *
   * @param most the largest size
   * @param least the smallest size; what does not fit in that is cut
   * @param width of a line, in pixels
   */
  record Room(double most, double least, double width) {}

  /** A piece that no line breaks, with its width at size 1. */
  private record Piece(String text, double width, boolean spaced) {}

  /** In so many lines, a share of the size that fits. */
  static Headline of(String text, int lines, double share, Room room, Writing writing) {
    var pieces = pieces(text, room.width() / room.least(), writing);
    double space = width("n n", writing) - 2 * width("n", writing);
    double narrowest = narrowest(pieces, lines, space);
    double fitting = Math.min(room.most(), room.width() / narrowest);
    double size = Math.max(room.least(), fitting * share);
    var broken = broken(pieces, Math.min(narrowest, room.width() / size), space);
    return new Headline(shown(broken, lines), size, Math.min(1.0, (double) lines / broken.size()));
  }

  Writing.Type type() {
    return type(size);
  }

  private static Writing.Type type(double size) {
    return new Writing.Type(WEIGHT, size);
  }

  private static double width(String text, Writing writing) {
    return writing.line(text, type(1)).advance();
  }

  /** Words; those that are longer than a line are broken anywhere. */
  private static List<Piece> pieces(String text, double most, Writing writing) {
    var pieces = new ArrayList<Piece>();
    for (var word : text.split(" ")) {
      boolean spaced = true;
      for (var piece : sliced(word, most, writing)) {
        pieces.add(new Piece(piece, width(piece, writing), spaced));
        spaced = false;
      }
    }
    return pieces;
  }

  private static List<String> sliced(String word, double most, Writing writing) {
    var slices = new ArrayList<String>();
    int start = 0;
    for (int end = start; end < word.length(); ) {
      int next = word.offsetByCodePoints(end, 1);
      if (end > start && width(word.substring(start, next), writing) > most) {
        slices.add(word.substring(start, end));
        start = end;
      }
      end = next;
    }
    slices.add(word.substring(start));
    return slices;
  }

  /** The least width, at size 1, that takes all pieces in so many lines. */
  private static double narrowest(List<Piece> pieces, int lines, double space) {
    double low = pieces.stream().mapToDouble(Piece::width).max().orElse(1);
    double high = pieces.stream().mapToDouble(piece -> piece.width() + space).sum() + low;
    for (int i = 0; i < 20; i++) {
      double middle = (low + high) / 2;
      if (broken(pieces, middle, space).size() <= lines) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Math.max(high, 1e-3);
  }

  private static List<String> broken(List<Piece> pieces, double width, double space) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    double used = 0;
    for (var piece : pieces) {
      double gap = piece.spaced() && line.length() > 0 ? space : 0;
      if (line.length() > 0 && used + gap + piece.width() > width + 1e-6) {
        lines.add(line.toString());
        line.setLength(0);
        used = gap = 0;
      }
      line.append(gap > 0 ? " " : "").append(piece.text());
      used += gap + piece.width();
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> shown(List<String> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    var shown = new ArrayList<>(lines.subList(0, most - 1));
    shown.add(lines.stream().skip(most - 1).collect(Collectors.joining(" ")));
    return shown;
  }
}
