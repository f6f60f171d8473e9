package io.maatwerk.design;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Design;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in words what became of a design's choices and of its price; what changed and does not touch
 * the design is not told.
 */
final class Differences {

  private final SavedDesign saved;
  private final Product then;
  private final PublishedProduct published;
  private final Product now;

  Differences(SavedDesign saved, Product then, PublishedProduct published) {
    this.saved = saved;
    this.then = then;
    this.published = published;
    this.now = published.product();
  }

  /**
   * Those between the design saved and the nearest one now: its parts in catalog order, then what
   * is new, the price last.
   */
  List<Wording> to(Design nearest, Configuration asked) {
    var differences = new ArrayList<Difference>();
    market().ifPresent(differences::add);
    var replacement = new Replacement(saved.selection(), then, nearest.selection(), asked);
    then.parts().stream().flatMap(part -> of(part, replacement)).forEach(differences::add);
    now.parts().stream().flatMap(part -> added(part, nearest)).forEach(differences::add);
    price(nearest).ifPresent(differences::add);
    return Difference.tell(differences, published.brand().languages());
  }

  private Optional<Difference> market() {
    return published.brand().market(saved.price().market().id()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Difference.of(
                language ->
                    Difference.dutch(language)
                        ? "Waar het bewaard is, is het niet meer te koop"
                        : "It is no longer sold where it was saved"));
  }

  private Stream<Difference> of(Part part, Replacement replacement) {
    var worn = part.options().stream().filter(option -> !isNone(option)).toList();
    if (!worn.isEmpty() && part.options().stream().noneMatch(this::isStillThere)) {
      return Stream.of(Difference.of(language -> discontinued(part, language)));
    }
    return part.options().stream()
        .filter(option -> isStillThere(option) || !isNone(option))
        .flatMap(option -> of(part, option, replacement).stream());
  }

  private Optional<Difference> of(Part part, Option option, Replacement replacement) {
    return now.option(option.id())
        .map(today -> replacement.of(part, option, today))
        .orElseGet(() -> Optional.of(Difference.of(part, language -> gone(option, language))));
  }

  private boolean isStillThere(Option option) {
    return now.option(option.id()).isPresent();
  }

  private boolean isNone(Option option) {
    return saved.selection().values().getOrDefault(option.id(), Choice.NONE).equals(Choice.NONE);
  }

  private static String discontinued(Part part, String language) {
    return part.name().in(language)
        + (Difference.dutch(language) ? " wordt niet meer aangeboden" : " is no longer offered");
  }

  private static String gone(Option option, String language) {
    return OptionWords.kind(option, language)
        + (Difference.dutch(language) ? " is niet meer te kiezen" : " can no longer be chosen");
  }

  private Stream<Difference> added(Part part, Design nearest) {
    var options =
        part.options().stream().filter(option -> then.option(option.id()).isEmpty()).toList();
    return options.isEmpty()
        ? Stream.empty()
        : Stream.of(Difference.of(part, language -> added(options, nearest, language)));
  }

  private static String added(List<Option> options, Design nearest, String language) {
    return (Difference.dutch(language) ? "nieuw te kiezen is " : "new to choose is ")
        + options.stream()
            .map(option -> added(option, nearest, language))
            .collect(Collectors.joining(", "));
  }

  private static String added(Option option, Design nearest, String language) {
    return OptionWords.kind(option, language)
        + " ("
        + OptionWords.value(option, nearest.selection(), language)
        + ")";
  }

  private Optional<Difference> price(Design nearest) {
    var before = saved.price().total();
    var today = nearest.price().total();
    return before.equals(today)
        ? Optional.empty()
        : Optional.of(
            Difference.of(
                language ->
                    (Difference.dutch(language) ? "De prijs ging van " : "The price went from ")
                        + PriceTag.of(before, language)
                        + (Difference.dutch(language) ? " naar " : " to ")
                        + PriceTag.of(today, language)));
  }
}
