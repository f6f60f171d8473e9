package io.maatwerk.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what is found in one file. */
final class Findings {

  private static final int WITH_SUGGESTION = 50;

  private static final int MOST = 1000;

  private final Set<Finding> all = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** Takes a finding; after a thousand of a kind, only that there are more. */
  void add(Code code, Spot spot, String message) {
    int count = counts.merge(code.severity(), 1, Integer::sum);
    if (count < MOST) {
      all.add(finding(code, spot, message));
    } else if (count == MOST) {
      all.add(finding(code, spot, message + "; there is more, of which nothing is said"));
    }
  }

  private static Finding finding(Code code, Spot spot, String message) {
    return new Finding(
        spot.file(), spot.line(), spot.column(), code.severity(), code.word(), message);
  }

  /** Says that a name is unknown, and which one was probably meant. */
  void unknown(Code code, Spot spot, String kind, String name, Collection<String> known) {
    var offered = all.size() < WITH_SUGGESTION ? known : List.<String>of();
    add(code, spot, "unknown " + kind + " " + Quote.of(name) + Suggestion.of(name, offered));
  }

  void addAll(Collection<Finding> findings) {
    all.addAll(findings);
  }

  boolean hasErrors() {
    return all.stream().anyMatch(Finding::isError);
  }

  long errors() {
    return all.stream().filter(Finding::isError).count();
  }

  /** Says at another place what is wrong with names, in a sentence that begins with a lead. */
  void relayNames(Findings others, Spot spot, String lead) {
    for (var finding : others.all) {
      if (finding.code().equals(Code.UNKNOWN_OPTION.word())
          || finding.code().equals(Code.UNKNOWN_CHOICE.word())) {
        all.add(
            new Finding(
                spot.file(),
                spot.line(),
                spot.column(),
                finding.severity(),
                finding.code(),
                lead + finding.message()));
      }
    }
  }

  /** The first that is an error. */
  Optional<Finding> firstError() {
    return all.stream().filter(Finding::isError).findFirst();
  }

  List<Finding> list() {
    return new ArrayList<>(all);
  }
}
