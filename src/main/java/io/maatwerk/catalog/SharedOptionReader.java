package io.maatwerk.catalog;

import io.maatwerk.product.OptionKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the library's options as every kind that they may be used for. */
final class SharedOptionReader {

  private final Findings findings;
  private final Terms terms;
  private final Library library;

  SharedOptionReader(Findings findings, Terms terms, Library library) {
    this.findings = findings;
    this.terms = terms;
    this.library = library;
  }

  Map<String, SharedOption> read(List<Yaml.Entry> entries) {
    var options = new HashMap<String, SharedOption>();
    for (var entry : entries) {
      Ids.check(entry.key(), findings);
      options.put(entry.name(), read(entry));
    }
    return options;
  }

  private SharedOption read(Yaml.Entry entry) {
    var bodies = new EnumMap<OptionKind, Body>(OptionKind.class);
    var told = new EnumMap<OptionKind, Findings>(OptionKind.class);
    for (var kind : kinds(entry)) {
      var tried = new Findings();
      var body = body(kind, entry, tried);
      told.put(kind, tried);
      if (!tried.hasErrors()) {
        bodies.put(kind, body);
      }
    }
    told.values().stream()
        .min(Comparator.comparingLong(Findings::errors))
        .ifPresent(best -> findings.addAll(best.list()));
    var reasons = new EnumMap<OptionKind, String>(OptionKind.class);
    for (var kind : OptionKind.values()) {
      if (!bodies.isEmpty() && !bodies.containsKey(kind)) {
        reasons.put(kind, reason(told.get(kind)));
      }
    }
    return new SharedOption(bodies, reasons);
  }

  private static List<OptionKind> kinds(Yaml.Entry entry) {
    boolean text =
        entry.value() instanceof Yaml.Mapping mapping
            && mapping.entries().stream().anyMatch(e -> e.name().equals("at-most"));
    return Arrays.stream(OptionKind.values()).filter(k -> (k == OptionKind.TEXT) == text).toList();
  }

  private static String reason(Findings tried) {
    return tried == null
        ? "it is of another kind"
        : tried.firstError().map(Finding::message).orElseThrow();
  }

  private Body body(OptionKind kind, Yaml.Entry entry, Findings tried) {
    var what = "an option of the library";
    var fields =
        kind == OptionKind.TEXT
            ? Fields.of(
                entry, what, tried, "at-most", "alphabet", "surcharge", "per-character", "default")
            : Fields.of(entry, what, tried, "choices", "default");
    var body = new OptionReader(tried, terms, library, new Budget(tried)).own(kind, fields);
    body.standard().ifPresent(standard -> checkDefault(body, standard, tried));
    return body;
  }

  private static void checkDefault(Body body, Yaml.Entry standard, Findings tried) {
    var standards = new Standards(tried);
    if (body instanceof Body.Choosing choosing) {
      standards.choice(choosing, standard, "choice");
    } else if (body instanceof Body.Typing typing) {
      standards.text(typing.text(), standard);
    }
  }
}
