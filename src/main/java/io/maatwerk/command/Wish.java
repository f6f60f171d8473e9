package io.maatwerk.command;

import io.maatwerk.catalog.BrandReading;
import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.Finding;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.Reading;
import io.maatwerk.configuration.Mistake;
import io.maatwerk.configuration.SelectionReader;
import io.maatwerk.configuration.SelectionReading;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Market;
import io.maatwerk.product.Nearest;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Selection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** The product, choices and market that a command is asked about. */
final class Wish {

  @Parameters(
      paramLabel = "PRODUCT",
      description = "brand/product, or product alone where only one brand has it")
  private String product;

  @CommandLine.Option(
      names = "--choose",
      paramLabel = "part.kind=choice",
      arity = "1..*",
      description = "choices made; the others are the nearest to the defaults")
  private Map<String, String> choices = new LinkedHashMap<>();

  @CommandLine.Option(
      names = "--text",
      paramLabel = "part=ABC",
      arity = "1..*",
      description = "texts written")
  private Map<String, String> texts = new LinkedHashMap<>();

  @CommandLine.Option(names = "--market", description = "the brand's first when absent")
  private Optional<String> market = Optional.empty();

  @CommandLine.Option(names = "--language", description = "the brand's first when absent")
  private Optional<String> language = Optional.empty();

  @CommandLine.Option(
      names = "--catalog",
      paramLabel = "FOLDER",
      defaultValue = "${env:MAATWERK_CATALOG:-catalog}",
      description = "where the brands are; ${DEFAULT-VALUE} when absent")
  private Path catalog;

  private final LocalDate today = LocalDate.now(Clock.systemDefaultZone());

  /** The product that is meant. */
  PublishedProduct published() {
    var reading = CatalogReader.read(catalog, today);
    var meant = found(reading);
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new CannotRun(meant.isEmpty() ? missing(reading) : "several brands have " + product);
  }

  private List<PublishedProduct> found(Reading reading) {
    return reading.brands().stream()
        .flatMap(brand -> brand.products().stream())
        .filter(p -> product.equals(p.product().id()) || product.equals(address(p)))
        .toList();
  }

  private static String address(PublishedProduct published) {
    return published.brand().id() + "/" + published.product().id();
  }

  private String missing(Reading reading) {
    boolean broken = reading.brands().stream().anyMatch(this::isBroken);
    if (broken) {
      var errors = reading.findings().stream().filter(Finding::isError).map(Finding::toString);
      return product + " has errors:\n" + errors.collect(Collectors.joining("\n"));
    }
    var known =
        reading.brands().stream()
            .flatMap(brand -> brand.products().stream())
            .map(Wish::address)
            .toList();
    var near = Nearest.to(product, known).map(name -> "; did you mean '" + name + "'?").orElse("");
    return "there is no product '" + product + "' in " + catalog + near;
  }

  private boolean isBroken(BrandReading brand) {
    return brand.broken().stream()
        .anyMatch(id -> product.equals(id) || product.equals(brand.id() + "/" + id));
  }

  /** What was chosen, in the product's terms. */
  Selection selection(PublishedProduct published) {
    var reading =
        SelectionReader.read(published.product(), choices, addressed(published), List.of());
    if (reading instanceof SelectionReading.Misunderstood misunderstood) {
      throw new CannotRun(
          misunderstood.mistakes().stream()
              .map(mistake -> told(mistake, language(published)))
              .collect(Collectors.joining("\n")));
    }
    return ((SelectionReading.Understood) reading).selection();
  }

  private static String told(Mistake mistake, String language) {
    return mistake.path() + ": " + mistake.message().in(language);
  }

  private Map<String, String> addressed(PublishedProduct published) {
    var known = published.product().options().stream().map(Option::id).toList();
    var addressed = new LinkedHashMap<String, String>();
    texts.forEach(
        (part, text) ->
            addressed.put(known.contains(part) ? part : part + "." + OptionKind.TEXT.word(), text));
    return addressed;
  }

  Terms terms(PublishedProduct published) {
    return new Terms(
        market.map(id -> market(id, published)).orElseGet(published.brand()::defaultMarket), today);
  }

  private static Market market(String id, PublishedProduct published) {
    var markets = published.brand().markets();
    return published
        .brand()
        .market(id)
        .orElseThrow(
            () ->
                new CannotRun(
                    "there is no market '%s'; there is %s"
                        .formatted(
                            id,
                            markets.stream().map(Market::id).collect(Collectors.joining(", ")))));
  }

  String language(PublishedProduct published) {
    return language
        .filter(published.brand().languages()::contains)
        .orElseGet(published.brand()::defaultLanguage);
  }
}
