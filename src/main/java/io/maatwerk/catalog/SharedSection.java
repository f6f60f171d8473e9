package io.maatwerk.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads a product's rules or premiums: those that it takes from the library, then its own. */
final class SharedSection<T> {

  /** Reads an entry into something, telling what is wrong to whom it is given. */
  interface Reader<T> {
    Optional<T> read(Yaml.Entry entry, Findings findings);
  }

  private final Findings findings;
  private final Code unknown;
  private final String noun;
  private final Map<String, Yaml.Entry> shared;
  private final boolean readable;
  private final Reader<T> reader;
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  private SharedSection(
      Findings findings,
      Code unknown,
      String noun,
      Map<String, Yaml.Entry> shared,
      boolean readable,
      Reader<T> reader) {
    this.findings = findings;
    this.unknown = unknown;
    this.noun = noun;
    this.shared = shared;
    this.readable = readable;
    this.reader = reader;
  }

  static <T> SharedSection<T> rules(Findings findings, Library library, Reader<T> reader) {
    return new SharedSection<>(
        findings, Code.UNKNOWN_RULE, "rule", library.rules(), library.readable(), reader);
  }

  static <T> SharedSection<T> premiums(Findings findings, Library library, Reader<T> reader) {
    return new SharedSection<>(
        findings, Code.UNKNOWN_PREMIUM, "premium", library.premiums(), library.readable(), reader);
  }

  List<T> read(List<Yaml.Entry> entries) {
    var read = new ArrayList<T>();
    entries.stream()
        .filter(entry -> entry.name().equals(LibraryReader.USE))
        .flatMap(entry -> new Values(findings).words(entry).stream())
        .forEach(word -> taken(word).ifPresent(read::add));
    entries.stream()
        .filter(entry -> !entry.name().equals(LibraryReader.USE))
        .forEach(entry -> own(entry).ifPresent(read::add));
    return read;
  }

  /** Where each of them stands in the product's file, by its id. */
  void eachSpot(BiConsumer<String, Spot> taker) {
    spots.forEach(taker);
  }

  private Optional<T> taken(Yaml.Scalar word) {
    var entry = shared.get(word.text());
    if (entry == null) {
      if (readable) {
        findings.unknown(
            unknown, word.spot(), noun + " of the library", word.text(), shared.keySet());
      }
      return Optional.empty();
    }
    spots.put(word.text(), word.spot());
    var told = new Findings();
    var read = reader.read(entry, told);
    findings.relayNames(
        told, word.spot(), "the library's " + noun + " " + Quote.of(word.text()) + " names an ");
    return read;
  }

  private Optional<T> own(Yaml.Entry entry) {
    if (spots.putIfAbsent(entry.name(), entry.spot()) != null) {
      findings.add(
          Code.REPEATED,
          entry.spot(),
          "the %s %s is taken from the library already".formatted(noun, Quote.of(entry.name())));
    }
    return reader.read(entry, findings);
  }
}
