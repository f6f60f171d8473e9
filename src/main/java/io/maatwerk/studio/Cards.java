package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Completion;
import io.maatwerk.configuration.Goal;
import io.maatwerk.configuration.Terms;
import io.maatwerk.page.InlinePicture;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Page;
import io.maatwerk.product.Money;
import io.maatwerk.product.Preset;
import io.maatwerk.product.Selection;
import io.quarkus.qute.RawString;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Draws cards for one reader. */
record Cards(Page page, StudioWords words, LocalDate day) {

  /** The product as it is before anybody touches it. */
  Card product(PublishedProduct published) {
    var product = published.product();
    var from = published.configurator().range(terms()).map(range -> range.from());
    return new Card(
        product.name().in(page.language()),
        product.about().in(page.language()),
        from.map(money -> words.from(text(money))).orElse(""),
        page.carrying(path(published)).toString(),
        picture(published, product.id(), Selection.EMPTY, product.name().in(page.language())));
  }

  /** The presets that can be had, completed as designs are. */
  List<Card> presets(PublishedProduct published) {
    return published.product().presets().stream()
        .flatMap(preset -> preset(published, preset).stream())
        .toList();
  }

  private Optional<Card> preset(PublishedProduct published, Preset preset) {
    var completion =
        published
            .configurator()
            .complete(preset.selection(), new Goal.Default(), OptionalLong.empty(), terms());
    if (!(completion instanceof Completion.Completed completed)) {
      return Optional.empty();
    }
    var name = preset.name().in(page.language());
    var address =
        Query.with(page.carrying(path(published)), published.product(), preset.selection());
    return Optional.of(
        new Card(
            name,
            "",
            text(completed.design().price().total()),
            address.toString(),
            picture(published, preset.id(), completed.design().selection(), name)));
  }

  /** A design by its number, where there is one. */
  String numbered(PublishedProduct published, Optional<BigInteger> serial) {
    var product = published.product().name().in(page.language());
    var numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(page.language()));
    return serial.map(numbers::format).map(number -> words.number(product, number)).orElse(product);
  }

  private RawString picture(PublishedProduct published, String id, Selection design, String words) {
    var product = published.product();
    var prefix = product.brand() + "-" + product.id() + "-" + id + "-";
    return new RawString(
        InlinePicture.of(published, product.views().get(0), design, prefix, words));
  }

  private Terms terms() {
    return new Terms(page.market().orElseThrow(), day);
  }

  private String text(Money money) {
    return MoneyText.text(money, page.language());
  }

  private static String path(PublishedProduct published) {
    return "/" + published.product().brand() + "/" + published.product().id();
  }
}
