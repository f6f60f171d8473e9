package io.maatwerk.share;

import io.maatwerk.design.PictureFile;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Page;
import io.maatwerk.product.Money;
import io.maatwerk.product.View;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a design into what people see of its page. */
record FacePresenter(Subject subject, ShareWords words, Page page) {

  Face face() {
    var design = subject.design();
    var studio = page.carrying("/" + design.brand() + "/" + design.product());
    return new Face(
        subject.heading(),
        subject.productName(words),
        design.by().map(words::by),
        number(design),
        pictures(),
        subject.specs(),
        bill(),
        Remix.of(design, subject.product(), studio).toString(),
        design.parent().map(id -> "/d/" + id),
        path("square"),
        path("story"),
        design.path() + "/qr.svg");
  }

  private Optional<String> number(SavedDesign design) {
    return design
        .serial()
        .flatMap(
            serial -> design.designs().map(designs -> words.number(count(serial), count(designs))));
  }

  private String path(String format) {
    return subject.design().picture(format).map(subject.design()::path).orElseThrow();
  }

  private List<Shown> pictures() {
    return subject.product().views().stream().map(this::shown).flatMap(Optional::stream).toList();
  }

  private Optional<Shown> shown(View view) {
    return subject.design().picture(view.id()).map(file -> shown(view, file));
  }

  /** The first view is told in words; the others show the same design again. */
  private Shown shown(View view, PictureFile file) {
    var name = view.name().in(subject.language());
    var alt =
        view.equals(subject.product().views().get(0))
            ? subject.caption(words)
            : subject.heading() + ", " + name;
    return new Shown(subject.design().path(file), file.width(), file.height(), alt, name);
  }

  private Bill bill() {
    var price = subject.design().price();
    var lines =
        price.lines().stream()
            .map(
                line ->
                    new Bill.Item(
                        line.name().in(subject.language()),
                        money(new Money(price.market().currency(), line.amount()))))
            .toList();
    return new Bill(
        money(price.total()),
        price.note().in(subject.language()),
        words.priced(day(subject.design())),
        lines);
  }

  private String money(Money money) {
    return MoneyText.text(money, subject.language());
  }

  private String day(SavedDesign design) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale())
        .format(design.created().atZone(ZoneOffset.UTC));
  }

  private String count(BigInteger number) {
    return NumberFormat.getIntegerInstance(locale()).format(number);
  }

  private Locale locale() {
    return Locale.forLanguageTag(subject.language());
  }
}
