package io.maatwerk.rendering;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The small words of a card: what and whose it is, and which of all that could be. */
final class Foot {

  private static final int BOLD = 600;
  private static final int PLAIN = 400;
  private static final double LEADING = 1.38;
  private static final double NUMBER_SHARE = 0.62;

  private final Layout layout;
  private final Writing writing;
  private final List<Line> left = new ArrayList<>();
  private final List<Line> right = new ArrayList<>();

  Foot(Words words, Layout layout, Writing writing) {
    this.layout = layout;
    this.writing = writing;
    if (layout.footing() == Layout.Footing.WIDE) {
      words.edition().ifPresent(this::setAtRight);
      setByline(words, layout.column() - widest(right) - layout.small());
    } else {
      setByline(words, layout.column());
      words.edition().ifPresent(this::setBelow);
    }
  }

  private void setByline(Words words, double most) {
    Optional<String> product = words.title().map(title -> words.product());
    product.ifPresent(text -> left.add(set(text, BOLD, most)));
    words.credit().ifPresent(credit -> left.add(set(credit.line(), PLAIN, most)));
  }

  private void setAtRight(Words.Edition edition) {
    double most = layout.column() * NUMBER_SHARE;
    right.add(set(edition.number(), BOLD, most));
    right.add(set(edition.total(), PLAIN, most));
  }

  private void setBelow(Words.Edition edition) {
    var both = edition.number() + " " + edition.total();
    boolean fits = line(both, PLAIN).advance() <= layout.column();
    for (var text : fits ? List.of(both) : List.of(edition.number(), edition.total())) {
      left.add(set(text, PLAIN, layout.column()));
    }
  }

  private Line set(String text, int weight, double most) {
    return writing.fitted(text, new Writing.Type(weight, layout.small()), most);
  }

  private Line line(String text, int weight) {
    return writing.line(text, new Writing.Type(weight, layout.small()));
  }

  private static double widest(List<Line> lines) {
    return lines.stream().mapToDouble(Line::advance).max().orElse(0);
  }

  /** From the top of its capitals to its last baseline; nothing without words. */
  double height() {
    int lines = Math.max(left.size(), right.size());
    return lines == 0 ? 0 : (lines - 1) * leading() + layout.small() * Writing.CAPITAL;
  }

  private double leading() {
    return layout.small() * LEADING;
  }

  void draw(Sheet sheet, double top, Color ink) {
    double last = top + height();
    double edge = layout.area().x + (double) layout.column();
    for (int i = 0; i < left.size(); i++) {
      double baseline = last - (left.size() - 1 - i) * leading();
      sheet.line(left.get(i), layout.area().x, baseline, ink);
    }
    for (int i = 0; i < right.size(); i++) {
      var line = right.get(i);
      double baseline = last - (right.size() - 1 - i) * leading();
      sheet.line(line, edge - line.advance(), baseline, ink);
    }
  }
}
