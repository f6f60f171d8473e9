package io.maatwerk.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a map of which the keys are words of the language. */
final class Fields {

  private final Spot owner;
  private final String what;
  private final boolean whole;
  private final Findings findings;
  private final Map<String, Yaml.Entry> byName = new HashMap<>();

  private Fields(Spot owner, String what, boolean whole, Findings findings) {
    this.owner = owner;
    this.what = what;
    this.whole = whole;
    this.findings = findings;
  }

  /** The fields of an entry's value; says which keys do not belong there. */
  static Fields of(Yaml.Entry entry, String what, Findings findings, String... known) {
    if (entry.value() instanceof Yaml.Mapping mapping) {
      return of(entry.spot(), mapping, what, findings, known);
    }
    boolean nothing = entry.value() instanceof Yaml.Nothing;
    findings.add(
        nothing ? Code.EMPTY : Code.WRONG_TYPE,
        entry.value().spot(),
        "%s is a map with %s, not %s"
            .formatted(what, Suggestion.allWords(List.of(known)), entry.value().described()));
    return new Fields(entry.spot(), what, false, findings);
  }

  static Fields of(
      Spot owner, Yaml.Mapping mapping, String what, Findings findings, String... known) {
    var fields = new Fields(owner, what, true, findings);
    for (var entry : mapping.entries()) {
      fields.byName.put(entry.name(), entry);
      if (!Arrays.asList(known).contains(entry.name())) {
        findings.unknown(Code.UNKNOWN_KEY, entry.spot(), "key", entry.name(), List.of(known));
      }
    }
    return fields;
  }

  Spot owner() {
    return owner;
  }

  /** Whether it is a map at all, so that what it lacks is missing. */
  boolean isWhole() {
    return whole;
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  Optional<Yaml.Entry> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The entry of that name; says that it is missing when it is. */
  Optional<Yaml.Entry> need(String name) {
    if (whole && !has(name)) {
      findings.add(Code.MISSING_KEY, owner, "%s needs '%s'".formatted(what, name));
    }
    return find(name);
  }

  /** The entries of a map below that name; none when it is absent or nothing. */
  List<Yaml.Entry> below(String name) {
    var entry = find(name);
    return entry.isEmpty() || entry.get().value() instanceof Yaml.Nothing
        ? List.of()
        : entries(entry.get());
  }

  /** The same, where there must be at least one. */
  List<Yaml.Entry> needBelow(String name) {
    var entry = need(name);
    var entries = entry.map(this::entries).orElse(List.of());
    boolean bare =
        entry.filter(e -> e.value() instanceof Yaml.Nothing || isEmptyMap(e.value())).isPresent();
    if (bare) {
      findings.add(Code.EMPTY, entry.get().spot(), "'" + name + "' needs at least one entry");
    }
    return entries;
  }

  private List<Yaml.Entry> entries(Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Mapping mapping) {
      return mapping.entries();
    }
    if (!(entry.value() instanceof Yaml.Nothing)) {
      findings.add(
          Code.WRONG_TYPE,
          entry.value().spot(),
          "'%s' is a map by id, not %s".formatted(entry.name(), entry.value().described()));
    }
    return List.of();
  }

  private static boolean isEmptyMap(Yaml yaml) {
    return yaml instanceof Yaml.Mapping mapping && mapping.entries().isEmpty();
  }
}
