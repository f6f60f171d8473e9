package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.configuration.Terms;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Page;
import io.maatwerk.product.Exhibit;
import io.maatwerk.product.Money;
import io.maatwerk.product.Preset;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes cards for one reader. */
record Cards(Page page, Shots shots, StudioWords words, LocalDate day) {

  /** The product as it is before anybody touches it. */
  Card product(PublishedProduct published) {
    var name = name(published);
    return new Card(
        name,
        published.product().about().in(page.language()),
        from(published),
        page.carrying(path(published)).toString(),
        shots.of(published, Selection.EMPTY, first(published), name));
  }

  /** The presets that can be had, completed as designs are. */
  List<Card> presets(PublishedProduct published) {
    return published.product().presets().stream()
        .flatMap(preset -> preset(published, preset).stream())
        .toList();
  }

  /** What stands first: what the brand wants there, else its first product as its first preset. */
  Optional<Front> front(PublishedBrand brand) {
    return brand
        .front()
        .storefront()
        .window()
        .flatMap(exhibit -> front(brand, exhibit))
        .or(() -> brand.offered().stream().findFirst().flatMap(p -> front(brand, beginning(p))));
  }

  /** A product with some choices made; empty when it is not offered or cannot be had. */
  Optional<Front> front(PublishedBrand brand, Exhibit exhibit) {
    return brand.offered().stream()
        .filter(published -> published.product().id().equals(exhibit.product()))
        .findFirst()
        .flatMap(
            published ->
                design(published, exhibit.selection())
                    .map(design -> front(published, exhibit, design)));
  }

  private Front front(PublishedProduct published, Exhibit exhibit, Design design) {
    var product = published.product();
    var view = exhibit.view().flatMap(product::view).orElseGet(() -> first(published));
    var preset =
        product.presets().stream()
            .filter(p -> p.selection().equals(exhibit.selection()))
            .findFirst()
            .map(p -> p.name().in(page.language()));
    var words = preset.map(name -> name(published) + ", " + name).orElseGet(() -> name(published));
    return new Front(
        name(published),
        product.about().in(page.language()),
        from(published),
        page.carrying(path(published)).toString(),
        preset,
        text(design.price().total()),
        studio(published, exhibit.selection()),
        shots.of(published, design.selection(), view, words));
  }

  private static Exhibit beginning(PublishedProduct published) {
    var selection =
        published.product().presets().stream()
            .findFirst()
            .map(Preset::selection)
            .orElse(Selection.EMPTY);
    return new Exhibit(published.product().id(), selection, Optional.empty());
  }

  private Optional<Card> preset(PublishedProduct published, Preset preset) {
    var name = preset.name().in(page.language());
    return design(published, preset.selection())
        .map(
            design ->
                new Card(
                    name,
                    name(published),
                    text(design.price().total()),
                    studio(published, preset.selection()),
                    shots.of(published, design.selection(), first(published), name)));
  }

  private Optional<Design> design(PublishedProduct published, Selection chosen) {
    return shots.design(published, chosen, page.market().orElseThrow());
  }

  private String studio(PublishedProduct published, Selection chosen) {
    return Query.with(page.carrying(path(published)), published.product(), chosen).toString();
  }

  private String from(PublishedProduct published) {
    var terms = new Terms(page.market().orElseThrow(), day);
    return published
        .configurator()
        .range(terms)
        .map(range -> words.from(text(range.from())))
        .orElse("");
  }

  private String name(PublishedProduct published) {
    return published.product().name().in(page.language());
  }

  private static View first(PublishedProduct published) {
    return published.product().views().get(0);
  }

  private String text(Money money) {
    return MoneyText.text(money, page.language());
  }

  private static String path(PublishedProduct published) {
    return "/" + published.product().brand() + "/" + published.product().id();
  }
}
