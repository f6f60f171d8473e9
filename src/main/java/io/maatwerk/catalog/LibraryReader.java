package io.maatwerk.catalog;

import io.maatwerk.product.Look;
import io.maatwerk.product.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code library.yaml}. */
final class LibraryReader {

  static final String FILE = "library.yaml";

  /** What stands among rules and premiums for taking some from the library. */
  static final String USE = "use";

  private final Terms terms;
  private final Findings findings;
  private final Values values;
  private final ArtReader art;

  LibraryReader(ArtReader art, Terms terms, Findings findings) {
    this.terms = terms;
    this.findings = findings;
    this.values = new Values(findings);
    this.art = art;
  }

  Library read(Yaml.Mapping file) {
    var fields =
        Fields.of(
            Spot.start(file.spot().file()),
            file,
            "a library",
            findings,
            "colours",
            "palettes",
            "materials",
            "patterns",
            "options",
            "rules",
            "premiums");
    var colours = items(fields, "colours", this::colour);
    var items =
        new Library(
            colours,
            items(fields, "materials", this::material),
            items(fields, "patterns", this::pattern),
            palettes(fields, colours.keySet()),
            Map.of(),
            shared(fields, "rules"),
            shared(fields, "premiums"),
            true);
    checkRules(items);
    return items.with(new SharedOptionReader(findings, terms, items).read(fields.below("options")));
  }

  private Map<String, Library.Item> items(
      Fields fields, String section, Function<Yaml.Entry, Library.Item> read) {
    var items = new LinkedHashMap<String, Library.Item>();
    for (var entry : fields.below(section)) {
      Ids.check(entry.key(), findings);
      Ids.checkFree(entry.key(), ChoiceReader.RESERVED, ChoiceReader.WHY_RESERVED, findings);
      items.put(entry.name(), read.apply(entry));
    }
    return items;
  }

  private Library.Item colour(Yaml.Entry entry) {
    var fields = Fields.of(entry, "a colour", findings, "name", "hex", "surcharge");
    var hex = fields.need("hex").flatMap(values::hex);
    return item(fields, new Look(hex, Look.NONE.texture(), Look.NONE.finish(), Look.NONE.tile()));
  }

  private Library.Item material(Yaml.Entry entry) {
    var fields = Fields.of(entry, "a material", findings, "name", "texture", "finish", "surcharge");
    var texture = fields.find("texture").flatMap(e -> art.path(e, ArtReader.BITMAPS));
    var finish = fields.find("finish").flatMap(values::word);
    finish.ifPresent(word -> Ids.check(word, findings));
    return item(
        fields,
        new Look(Look.NONE.hex(), texture, finish.map(Yaml.Scalar::text), Look.NONE.tile()));
  }

  private Library.Item pattern(Yaml.Entry entry) {
    var fields = Fields.of(entry, "a pattern", findings, "name", "tile", "surcharge");
    var tile = fields.find("tile").flatMap(art::plainDrawing);
    return item(fields, new Look(Look.NONE.hex(), Look.NONE.texture(), Look.NONE.finish(), tile));
  }

  private Library.Item item(Fields fields, Look look) {
    var words = new WordingReader(findings, terms);
    return new Library.Item(
        fields.need("name").map(words::read).orElse(Wording.EMPTY),
        new MoneyReader(findings, terms).optional(fields.find("surcharge")),
        look);
  }

  private Map<String, List<String>> palettes(Fields fields, Set<String> colours) {
    var palettes = new HashMap<String, List<String>>();
    for (var entry : fields.below("palettes")) {
      Ids.check(entry.key(), findings);
      var ids = values.words(entry);
      ids.stream()
          .filter(id -> !colours.contains(id.text()))
          .forEach(
              id -> findings.unknown(Code.UNKNOWN_COLOUR, id.spot(), "colour", id.text(), colours));
      palettes.put(
          entry.name(), ids.stream().map(Yaml.Scalar::text).filter(colours::contains).toList());
    }
    return palettes;
  }

  private Map<String, Yaml.Entry> shared(Fields fields, String section) {
    var shared = new LinkedHashMap<String, Yaml.Entry>();
    for (var entry : fields.below(section)) {
      Ids.checkFree(entry.key(), Set.of(USE), "products take from the library with it", findings);
      shared.put(entry.name(), entry);
    }
    return shared;
  }

  /** Reads rules and premiums for what is wrong with them whatever the product. */
  private void checkRules(Library library) {
    var scope = new LibraryScope(findings);
    var budget = new Budget(findings);
    var rules = new RuleReader(findings, terms, scope, budget);
    var premiums = new PremiumReader(findings, terms, scope, budget);
    library.rules().values().forEach(rules::read);
    library.premiums().values().forEach(premiums::read);
  }
}
