package io.maatwerk.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads words, numbers, lists and colours, and says what is wrong with each. */
final class Values {

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final Pattern COMMENTED_HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b.*");
  private static final int DIGITS = 30;

  private final Findings findings;

  Values(Findings findings) {
    this.findings = findings;
  }

  /** The word of an entry; empty when it is none, which has then been said. */
  Optional<Yaml.Scalar> word(Yaml.Entry entry) {
    return word(entry.value(), entry.name());
  }

  Optional<Yaml.Scalar> word(Yaml value, String name) {
    if (value instanceof Yaml.Scalar scalar) {
      return Optional.of(scalar);
    }
    if (value instanceof Yaml.Nothing nothing) {
      findings.add(
          Code.EMPTY, nothing.spot(), "nothing is written for " + Quote.of(name) + hint(nothing));
    } else {
      findings.add(
          Code.WRONG_TYPE,
          value.spot(),
          "%s is one value, not %s".formatted(Quote.of(name), value.described()));
    }
    return Optional.empty();
  }

  private static String hint(Yaml.Nothing nothing) {
    return nothing.comment().isEmpty() ? "" : "; an unquoted # begins a comment";
  }

  /** The items of a list. */
  List<Yaml> list(Yaml.Entry entry) {
    return list(entry.value(), entry.name());
  }

  List<Yaml> list(Yaml value, String name) {
    if (value instanceof Yaml.Listing listing) {
      if (listing.items().isEmpty()) {
        findings.add(Code.EMPTY, listing.spot(), "the list " + Quote.of(name) + " is empty");
      }
      return listing.items();
    }
    findings.add(
        value instanceof Yaml.Nothing ? Code.EMPTY : Code.WRONG_TYPE,
        value.spot(),
        "%s is a list such as [a, b], not %s".formatted(Quote.of(name), value.described()));
    return List.of();
  }

  /** The words of a list that names nothing twice. */
  List<Yaml.Scalar> words(Yaml.Entry entry) {
    return words(entry.value(), entry.name());
  }

  List<Yaml.Scalar> words(Yaml value, String name) {
    var words = new ArrayList<Yaml.Scalar>();
    list(value, name).forEach(item -> word(item, name).ifPresent(words::add));
    var seen = new HashSet<String>();
    words.removeIf(word -> !seen.add(word.text()) && isSaidTwice(word));
    return words;
  }

  private boolean isSaidTwice(Yaml.Scalar word) {
    findings.add(Code.REPEATED, word.spot(), Quote.of(word.text()) + " is in this list already");
    return true;
  }

  boolean flag(Yaml.Entry entry) {
    return oneOf(entry, List.of("true", "false")).filter("true"::equals).isPresent();
  }

  /** One of a few words. */
  Optional<String> oneOf(Yaml.Entry entry, List<String> known) {
    var word = word(entry);
    if (word.isPresent() && !known.contains(word.get().text())) {
      findings.add(
          Code.WRONG_TYPE,
          word.get().spot(),
          "%s is %s, not %s"
              .formatted(Quote.of(entry.name()), Suggestion.words(known), word.get().described()));
    }
    return word.map(Yaml.Scalar::text).filter(known::contains);
  }

  /** A whole number within bounds. */
  Optional<Integer> count(Yaml.Entry entry, int least, int most) {
    var word = word(entry);
    var count =
        word.flatMap(Values::number)
            .filter(n -> n.scale() <= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(most)) <= 0);
    if (word.isPresent() && count.isEmpty()) {
      findings.add(
          Code.WRONG_NUMBER,
          word.get().spot(),
          "%s is a whole number from %d to %d, not %s"
              .formatted(Quote.of(entry.name()), least, most, word.get().described()));
    }
    return count.map(BigDecimal::intValueExact);
  }

  /** What an unquoted number says; as in JSON, so that 010 is none. */
  static Optional<BigDecimal> number(Yaml.Scalar scalar) {
    return scalar.plain() ? number(scalar.text()) : Optional.empty();
  }

  static Optional<BigDecimal> number(String text) {
    return text.length() <= DIGITS && NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** A colour as {@code #rrggbb} in small letters. */
  Optional<String> hex(Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Nothing nothing
        && COMMENTED_HEX.matcher(nothing.comment()).matches()) {
      var colour = nothing.comment().split("[\\s,}\\]]", 2)[0];
      findings.add(
          Code.UNQUOTED_COLOUR,
          nothing.spot(),
          "an unquoted # begins a comment; quote colours: \"" + colour + "\"");
      return Optional.empty();
    }
    var word = word(entry);
    if (word.isPresent() && !HEX.matcher(word.get().text()).matches()) {
      findings.add(
          Code.WRONG_COLOUR,
          word.get().spot(),
          "a colour is written like \"#1a2b3c\", not " + word.get().described());
      return Optional.empty();
    }
    return word.map(scalar -> sixDigits(scalar.text().toLowerCase(Locale.ROOT)));
  }

  private static String sixDigits(String hex) {
    return hex.length() == 7 ? hex : hex.replaceAll("[0-9a-f]", "$0$0");
  }
}
