package io.maatwerk.catalog;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Part;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Preset;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Status;
import io.maatwerk.product.View;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one product's file. */
final class ProductReader {

  /** Names of the pictures that every design has, so that no view can be called that. */
  private static final Set<String> PICTURES = Set.of("og", "square", "story", "thumb", "making");

  private static final Map<String, Status> STATUSES =
      Map.of("draft", Status.DRAFT, "live", Status.LIVE, "retired", Status.RETIRED);

  private final Brand brand;
  private final Terms terms;
  private final Library library;
  private final Findings findings;
  private final Spots spots;
  private final ArtReader art;
  private final Budget budget;
  private final WordingReader words;

  ProductReader(BrandContext context, Findings findings, Spots spots, ArtReader art) {
    this.brand = context.brand();
    this.terms = context.terms();
    this.library = context.library();
    this.findings = findings;
    this.spots = spots;
    this.art = art;
    this.budget = new Budget(findings);
    this.words = new WordingReader(findings, terms);
  }

  /**
   * The product; complete when nothing was found, and as far as it can be read when something was.
   *
   * @param stem the file's name without its ending
   */
  Product read(String stem, Yaml.Mapping file) {
    var fields =
        Fields.of(
            Spot.start(file.spot().file()),
            file,
            "a product",
            findings,
            "product",
            "name",
            "about",
            "status",
            "price",
            "views",
            "parts",
            "rules",
            "premiums",
            "presets");
    id(fields, stem);
    var name = fields.need("name").map(words::read).orElse(Wording.EMPTY);
    var about = words.optional(fields.find("about"));
    var status = fields.find("status").flatMap(this::status).orElse(Status.LIVE);
    var money = new MoneyReader(findings, terms);
    var price = fields.need("price").map(money::notNegative).orElse(Amounts.NOTHING);
    var views = fields.needBelow("views").stream().map(this::view).toList();
    var parts = parts(fields, views);
    var scope = ProductScope.of(parts, findings);
    return new Product(
        brand.id(),
        stem,
        name,
        about,
        status,
        price,
        views,
        parts,
        rules(fields, scope),
        premiums(fields, scope),
        presets(fields, scope));
  }

  private void id(Fields fields, String stem) {
    fields
        .need("product")
        .flatMap(new Values(findings)::word)
        .ifPresent(
            id -> {
              Ids.check(id, findings);
              if (!id.text().equals(stem)) {
                findings.add(
                    Code.WRONG_ID,
                    id.spot(),
                    "the product %s lies in a file %s; both have one name"
                        .formatted(Quote.of(id.text()), Quote.of(stem + ".yaml")));
              }
            });
  }

  private Optional<Status> status(Yaml.Entry entry) {
    return new Values(findings)
        .oneOf(entry, List.of("draft", "live", "retired"))
        .map(STATUSES::get);
  }

  private View view(Yaml.Entry entry) {
    Ids.check(entry.key(), findings);
    Ids.checkFree(entry.key(), PICTURES, "every design has a picture of that name", findings);
    spots.put(Spots.Thing.VIEW, entry.name(), entry.spot());
    var fields = Fields.of(entry, "a view", findings, "name", "art");
    return new View(
        entry.name(),
        fields.need("name").map(words::read).orElse(Wording.EMPTY),
        fields.need("art").flatMap(e -> art.path(e, ArtReader.DRAWINGS)).orElse(""));
  }

  private List<Part> parts(Fields fields, List<View> views) {
    var options = new OptionReader(findings, terms, library, budget);
    var parts = new PartReader(findings, terms, options, views, spots);
    return fields.needBelow("parts").stream().map(parts::read).toList();
  }

  private List<Rule> rules(Fields fields, ProductScope scope) {
    var section =
        SharedSection.rules(
            findings,
            library,
            (entry, told) -> new RuleReader(told, terms, scope.telling(told), budget).read(entry));
    var rules = section.read(fields.below("rules"));
    section.eachSpot((id, spot) -> spots.put(Spots.Thing.RULE, id, spot));
    return rules;
  }

  private List<Premium> premiums(Fields fields, ProductScope scope) {
    var section =
        SharedSection.premiums(
            findings,
            library,
            (entry, told) ->
                Optional.of(
                    new PremiumReader(told, terms, scope.telling(told), budget).read(entry)));
    var premiums = section.read(fields.below("premiums"));
    section.eachSpot((id, spot) -> spots.put(Spots.Thing.PREMIUM, id, spot));
    return premiums;
  }

  private List<Preset> presets(Fields fields, ProductScope scope) {
    var presets = new PresetReader(findings, terms, scope);
    var entries = fields.below("presets");
    entries.forEach(e -> spots.put(Spots.Thing.PRESET, e.name(), e.spot()));
    return entries.stream().map(presets::read).toList();
  }
}
