package io.maatwerk.command;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Conflict;
import io.maatwerk.configuration.Design;
import io.maatwerk.configuration.Mistake;
import io.maatwerk.configuration.SelectionReader;
import io.maatwerk.configuration.SelectionReading;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Market;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Selection;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    return new Shelf(catalog, CatalogReader.read(catalog, today)).take(product);
  }

  /**
   * The design that keeps the choices and is nearest to the defaults; empty when there is none, and
   * then it is said why.
   */
  Optional<Design> design(PublishedProduct published, PrintWriter err) {
    var configuration =
        published.configurator().evaluate(selection(published), Set.of(), terms(published));
    for (Conflict conflict : configuration.conflicts()) {
      err.println(told(conflict, language(published)));
    }
    return configuration.design();
  }

  private static String told(Conflict conflict, String language) {
    var choices =
        conflict.choices().entrySet().stream()
            .map(choice -> choice.getKey() + "=" + choice.getValue())
            .collect(Collectors.joining(", "));
    var rules = conflict.rules().stream().map(rule -> rule.because().in(language));
    return choices
        + ": "
        + conflict
            .reason()
            .map(reason -> reason.in(language))
            .orElseGet(() -> rules.collect(Collectors.joining(" ")));
  }

  /** What was chosen, in the product's terms. */
  private Selection selection(PublishedProduct published) {
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

  private Terms terms(PublishedProduct published) {
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
