package io.maatwerk.rendering;

import java.util.ArrayList;
import java.util.List;

/** A headline's words, measured once, to be broken into lines in many ways. */
final class Copy {

  /** A piece that no line breaks, with its width at size 1. */
  private record Piece(String text, double width, boolean spaced) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Headline.Room room;
  private final Writing writing;
  private final double space;

  /** Words; those that are longer than a line of the least size are broken anywhere. */
  Copy(String text, Headline.Room room, Writing writing) {
    this.room = room;
    this.writing = writing;
    space = width("n n") - 2 * width("n");
    for (var word : text.split(" ")) {
      double width = width(word);
      if (width <= longest()) {
        pieces.add(new Piece(word, width, true));
      } else {
        slice(word);
      }
    }
  }

  private double width(String text) {
    return writing.line(text, Headline.type(1)).advance();
  }

  private double longest() {
    return room.width() / room.least();
  }

  private void slice(String word) {
    boolean spaced = true;
    for (int start = 0; start < word.length(); ) {
      int end = end(word, start);
      var text = word.substring(start, end);
      pieces.add(new Piece(text, width(text), spaced));
      spaced = false;
      start = end;
    }
  }

  /** As far as fits in a line; at least one character. */
  private int end(String word, int start) {
    int end = word.offsetByCodePoints(start, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(start, next)) > longest()) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** In so many lines of about the same length, at a share of the size that fits. */
  Headline set(int lines, double share) {
    double narrowest = narrowest(lines);
    double fitting = Math.min(room.most(), room.width() / narrowest);
    double size = Math.max(room.least(), fitting * share);
    var broken = broken(Math.min(narrowest, room.width() / size));
    double shown = Math.min(1.0, (double) lines / broken.size());
    return new Headline(broken.subList(0, Math.min(lines, broken.size())), size, shown);
  }

  /** The least width, at size 1, that takes all pieces in so many lines. */
  private double narrowest(int lines) {
    double low = 1e-3;
    double high = low;
    for (var piece : pieces) {
      low = Math.max(low, piece.width());
      high += piece.width() + space;
    }
    for (int i = 0; i < 20; i++) {
      double middle = (low + high) / 2;
      if (breaks(middle) < lines) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private int breaks(double width) {
    int breaks = 0;
    double used = 0;
    for (var piece : pieces) {
      double longer = used == 0 ? piece.width() : used + gap(piece) + piece.width();
      boolean fits = used == 0 || longer <= width;
      breaks += fits ? 0 : 1;
      used = fits ? longer : piece.width();
    }
    return breaks;
  }

  private double gap(Piece piece) {
    return piece.spaced() ? space : 0;
  }

  private List<Headline.Row> broken(double width) {
    var rows = new ArrayList<Headline.Row>();
    var row = new Headline.Row("", 0);
    for (var piece : pieces) {
      double longer = row.width() + gap(piece) + piece.width();
      if (row.text().isEmpty()) {
        row = new Headline.Row(piece.text(), piece.width());
      } else if (longer <= width) {
        row = new Headline.Row(row.text() + (piece.spaced() ? " " : "") + piece.text(), longer);
      } else {
        rows.add(row);
        row = new Headline.Row(piece.text(), piece.width());
      }
    }
    rows.add(row);
    return rows;
  }
}
