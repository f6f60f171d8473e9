package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.page.Address;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Page;
import io.maatwerk.pricing.Breakdown;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import io.maatwerk.studio.StudioView.Start;
import io.maatwerk.studio.StudioView.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a situation into the words, links and fields of the studio's page. */
final class StudioPresenter {

  private static final int MOST_TONES = 3;
  private static final String NO_PRICE = "\u2014";

  private final PublishedProduct published;
  private final Situation situation;
  private final Page page;
  private final Naming naming;
  private final View view;
  private final Address start;
  private final Address studio;

  /**
   * @param studio the studio's address without any choices, with what goes along
   */
  StudioPresenter(
      PublishedProduct published,
      Situation situation,
      Page page,
      Naming naming,
      View view,
      Address studio) {
    this.published = published;
    this.situation = situation;
    this.page = page;
    this.naming = naming;
    this.view = view;
    this.studio = studio;
    start = page.carrying(studio.path());
  }

  /** The address of this design. */
  Address here() {
    return Query.with(studio, situation.product(), situation.wishes().own());
  }

  List<Tab> tabs() {
    return situation.product().views().stream()
        .map(
            v ->
                new Tab(
                    v.id(),
                    v.name().in(page.language()),
                    here().with(Fields.VIEW, v.id()).toString(),
                    v.equals(view)))
        .toList();
  }

  /** The untouched product and its presets, with pictures of what they are completed to. */
  List<Start> presets(Shots shots) {
    var presets = situation.product().presets();
    if (presets.isEmpty()) {
      return List.of();
    }
    var original = start(shots, naming.words().original(), Selection.EMPTY);
    return Stream.concat(
            Stream.of(original),
            presets.stream().map(p -> start(shots, p.name().in(page.language()), p.selection())))
        .toList();
  }

  /** What hints at the presets before their pictures are asked for. */
  List<Tones> tones() {
    return situation.product().presets().stream()
        .flatMap(preset -> Tones.of(situation.product(), preset.selection()).stream())
        .limit(MOST_TONES)
        .toList();
  }

  private Start start(Shots shots, String name, Selection own) {
    var design =
        shots
            .design(published, own, page.market().orElseThrow())
            .map(Design::selection)
            .orElse(Selection.EMPTY);
    return new Start(
        name,
        Query.with(start, situation.product(), own).toString(),
        own.equals(situation.wishes().own()),
        shots.small(published, design, situation.product().views().get(0)));
  }

  /** The design's price; none, and why, when there is no design. */
  PriceView price() {
    var configuration = situation.configuration();
    return configuration
        .design()
        .map(design -> design.price())
        .map(price -> new PriceView(money(price), price.note().in(page.language()), lines(price)))
        .orElseGet(
            () ->
                new PriceView(NO_PRICE, naming.script().withheld(), lines(configuration.price())));
  }

  private List<PriceView.PriceLine> lines(Breakdown price) {
    var currency = price.market().currency();
    return price.lines().stream()
        .map(
            line ->
                new PriceView.PriceLine(
                    line.id(),
                    line.name().in(page.language()),
                    MoneyText.text(new Money(currency, line.amount()), page.language())))
        .toList();
  }

  private String money(Breakdown price) {
    return MoneyText.text(price.total(), page.language());
  }

  /** What must still be written; empty when nothing. */
  String needs() {
    var needs =
        situation.configuration().design().stream()
            .flatMap(design -> design.needs().stream())
            .map(id -> naming.option(situation.product().option(id).orElseThrow()))
            .collect(Collectors.joining(", "));
    return needs.isEmpty() ? "" : naming.script().needs(needs);
  }

  /** The fields that carry what radio buttons and texts cannot say. */
  List<Address.Parameter> hidden(String key) {
    var fields = new ArrayList<>(studio.query());
    for (Option option : situation.product().options()) {
      carry(option).ifPresent(fields::add);
    }
    var own = situation.wishes().own();
    fields.add(new Address.Parameter(Fields.BEFORE, Query.bare(situation.product(), own)));
    fields.add(new Address.Parameter(Fields.VERSION, published.version()));
    fields.add(new Address.Parameter(Fields.KEY, key));
    if (!view.equals(situation.product().views().get(0))) {
      fields.add(new Address.Parameter(Fields.VIEW, view.id()));
    }
    return fields;
  }

  private Optional<Address.Parameter> carry(Option option) {
    var own = situation.wishes().own();
    if (own.values().containsKey(option.id())) {
      return Query.written(option, own)
          .filter(written -> Query.isStandard(option, written))
          .map(any -> new Address.Parameter(Fields.OWN, option.id()));
    }
    var shown = situation.shown().values().get(option.id());
    return option.isText() || shown.equals(option.standard())
        ? Optional.empty()
        : Optional.of(new Address.Parameter(Fields.FOLLOWS, option.id() + "=" + shown));
  }
}
