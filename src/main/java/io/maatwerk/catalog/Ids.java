package io.maatwerk.catalog;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks that what a file calls something is an id of the language. */
final class Ids {

  static final int LONGEST = 100;

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Ids() {}

  static boolean isId(String word) {
    return word.length() <= LONGEST && KEBAB.matcher(word).matches();
  }

  static void check(Yaml.Scalar written, Findings findings) {
    if (isId(written.text())) {
      return;
    }
    if (written.text().length() > LONGEST) {
      findings.add(
          Code.WRONG_ID, written.spot(), "an id has at most " + LONGEST + " letters and digits");
      return;
    }
    findings.add(
        Code.WRONG_ID,
        written.spot(),
        "%s is no id; ids are small letters and digits with hyphens between them%s"
            .formatted(Quote.of(written.text()), example(written.text())));
  }

  static void check(Collection<Yaml.Entry> entries, Findings findings) {
    entries.forEach(entry -> check(entry.key(), findings));
  }

  /** Says so when an id means something else already. */
  static void checkFree(
      Yaml.Scalar written, Collection<String> reserved, String why, Findings findings) {
    if (reserved.contains(written.text())) {
      findings.add(
          Code.RESERVED_ID, written.spot(), Quote.of(written.text()) + " cannot be an id: " + why);
    }
  }

  private static String example(String word) {
    var near =
        word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return isId(near) ? ", such as '" + near + "'" : "";
  }
}
