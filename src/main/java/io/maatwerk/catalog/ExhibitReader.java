package io.maatwerk.catalog;

import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Exhibit;
import io.maatwerk.product.Preset;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import java.util.Optional;

/** Reads a product for show: as it is by default, as a preset, or with some choices made. */
final class ExhibitReader {

  private static final String PRESET = "preset";
  private static final String CHOICES = "choices";

  private final BrandContext context;
  private final Showroom showroom;
  private final Findings findings;
  private final Values values;

  ExhibitReader(BrandContext context, Showroom showroom, Findings findings) {
    this.context = context;
    this.showroom = showroom;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /** Empty when it cannot be shown, for reasons which have then been said. */
  Optional<Exhibit> read(Yaml.Entry entry) {
    var fields = Fields.of(entry, "a picture", findings, "product", PRESET, CHOICES, "view");
    if (fields.has(PRESET) && fields.has(CHOICES)) {
      findings.add(
          Code.WRONG_TYPE,
          fields.find(CHOICES).orElseThrow().spot(),
          "'preset' stands in place of 'choices'");
    }
    return fields
        .need("product")
        .flatMap(values::word)
        .flatMap(id -> showroom.find(id, findings))
        .map(product -> exhibit(fields, product));
  }

  private Exhibit exhibit(Fields fields, PublishedProduct published) {
    var preset = fields.find(PRESET).flatMap(entry -> preset(entry, published));
    return new Exhibit(
        published.product().id(),
        preset.map(Preset::selection).orElseGet(() -> chosen(fields, published)),
        fields.find("view").flatMap(entry -> view(entry, published)));
  }

  private Optional<Preset> preset(Yaml.Entry entry, PublishedProduct published) {
    var presets = published.product().presets().stream().map(Preset::id).toList();
    var word = values.word(entry);
    word.filter(id -> !presets.contains(id.text()))
        .ifPresent(
            id -> findings.unknown(Code.UNKNOWN_PRESET, id.spot(), PRESET, id.text(), presets));
    return word.flatMap(id -> published.product().preset(id.text()));
  }

  private Optional<String> view(Yaml.Entry entry, PublishedProduct published) {
    var views = published.product().views().stream().map(View::id).toList();
    var word = values.word(entry);
    word.filter(id -> !views.contains(id.text()))
        .ifPresent(id -> findings.unknown(Code.UNKNOWN_VIEW, id.spot(), "view", id.text(), views));
    return word.map(Yaml.Scalar::text).filter(views::contains);
  }

  private Selection chosen(Fields fields, PublishedProduct published) {
    long before = findings.errors();
    var scope = ProductScope.of(published.product().parts(), findings);
    var chosen = new ChosenReader(findings, scope).read(fields.below(CHOICES));
    if (findings.errors() == before) {
      var terms = new Terms(context.brand().defaultMarket(), showroom.today());
      Clash.of(chosen, terms, published.configurator())
          .ifPresent(
              clash ->
                  findings.add(
                      Code.INVALID_PICTURE,
                      fields.find(CHOICES).map(Yaml.Entry::spot).orElse(fields.owner()),
                      "what is shown " + clash.described()));
    }
    return chosen;
  }
}
