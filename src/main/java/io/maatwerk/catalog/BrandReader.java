package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import io.maatwerk.product.Theme;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code brand.yaml}. */
final class BrandReader {

  static final String FILE = "brand.yaml";

  /** Words that begin an address, so that no brand can be called that. */
  private static final Set<String> ADDRESSES = Set.of("api", "brand", "d", "oembed", "q");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final String INCLUDED = "tax-included";
  private static final String QUIET = "quiet";
  private static final BigDecimal MOST_TAX = BigDecimal.valueOf(100);

  private final String folder;
  private final ArtReader art;
  private final Findings findings;
  private final Values values;

  /**
   * @param folder the name of the folder that the brand lies in
   */
  BrandReader(String folder, ArtReader art, Findings findings) {
    this.folder = folder;
    this.art = art;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /**
   * The brand; complete when nothing was found, and as far as it can be read when something was.
   */
  Brand read(Yaml.Mapping file) {
    var fields =
        Fields.of(
            Spot.start(file.spot().file()),
            file,
            "a brand",
            findings,
            "brand",
            "name",
            "tagline",
            "languages",
            "markets",
            "theme",
            StorefrontReader.WINDOW,
            StorefrontReader.STORIES);
    var id = id(fields);
    var languages = fields.need("languages").map(this::languages).orElse(List.of());
    var markets = markets(fields);
    var words =
        new WordingReader(findings, new Terms(new LinkedHashSet<>(languages), Set.of(), Set.of()));
    return new Brand(
        id,
        fields.need("name").map(words::read).orElse(Wording.EMPTY),
        words.optional(fields.find("tagline")),
        languages,
        markets,
        fields.find("theme").map(this::theme).orElse(Theme.PLAIN));
  }

  private String id(Fields fields) {
    var word = fields.need("brand").flatMap(values::word);
    word.ifPresent(
        id -> {
          Ids.check(id, findings);
          Ids.checkFree(id, ADDRESSES, "an address begins with it", findings);
          if (!id.text().equals(folder)) {
            findings.add(
                Code.WRONG_ID,
                id.spot(),
                "the brand %s lies in a folder %s; both have one name"
                    .formatted(Quote.of(id.text()), Quote.of(folder)));
          }
        });
    return word.map(Yaml.Scalar::text).orElse(folder);
  }

  private List<String> languages(Yaml.Entry entry) {
    var words = values.words(entry);
    for (var word : words) {
      if (!isLanguage(word.text())) {
        findings.add(
            Code.UNKNOWN_LANGUAGE,
            word.spot(),
            "a language is a code such as en or pt-BR, not " + word.described());
      }
    }
    return words.stream().map(Yaml.Scalar::text).toList();
  }

  static boolean isLanguage(String code) {
    return LANGUAGE.matcher(code).matches();
  }

  private List<Market> markets(Fields fields) {
    var markets = new ArrayList<Market>();
    for (var entry : fields.needBelow("markets")) {
      Ids.check(entry.key(), findings);
      market(entry).ifPresent(markets::add);
    }
    return markets;
  }

  private Optional<Market> market(Yaml.Entry entry) {
    var fields = Fields.of(entry, "a market", findings, "currency", "tax", "prices");
    var currency = fields.need("currency").flatMap(this::currency);
    var tax = fields.find("tax").flatMap(this::tax);
    boolean included = fields.need("prices").map(this::isTaxIncluded).orElse(false);
    if (included && !fields.has("tax")) {
      findings.add(
          Code.MISSING_TAX, entry.spot(), "prices include a tax of which the percentage is unsaid");
    }
    return currency.map(code -> new Market(entry.name(), code, tax, included));
  }

  private Optional<String> currency(Yaml.Entry entry) {
    var word = values.word(entry);
    if (word.isPresent() && !Currencies.codes().contains(word.get().text())) {
      findings.add(
          Code.UNKNOWN_CURRENCY,
          word.get().spot(),
          "a currency is a code such as EUR, not " + word.get().described());
    }
    return word.map(Yaml.Scalar::text);
  }

  private Optional<BigDecimal> tax(Yaml.Entry entry) {
    var word = values.word(entry);
    var tax =
        word.flatMap(Values::number)
            .filter(percent -> percent.signum() >= 0 && percent.compareTo(MOST_TAX) <= 0);
    if (word.isPresent() && tax.isEmpty()) {
      findings.add(
          Code.WRONG_NUMBER,
          word.get().spot(),
          "tax is a percentage from 0 to 100 such as 21, not " + word.get().described());
    }
    return tax;
  }

  private boolean isTaxIncluded(Yaml.Entry entry) {
    return values
        .oneOf(entry, List.of(INCLUDED, "before-tax"))
        .filter(INCLUDED::equals)
        .isPresent();
  }

  private Theme theme(Yaml.Entry entry) {
    var fields = Fields.of(entry, "a theme", findings, "ink", "paper", "accent", "logo", "tone");
    return new Theme(
        fields.find("ink").flatMap(values::hex).orElse(Theme.PLAIN.ink()),
        fields.find("paper").flatMap(values::hex).orElse(Theme.PLAIN.paper()),
        fields.find("accent").flatMap(values::hex).orElse(Theme.PLAIN.accent()),
        fields.find("logo").flatMap(logo -> art.path(logo, ArtReader.PICTURES)),
        fields
            .find("tone")
            .flatMap(tone -> values.oneOf(tone, List.of(QUIET, "bold")))
            .filter(QUIET::equals)
            .isPresent());
  }
}
