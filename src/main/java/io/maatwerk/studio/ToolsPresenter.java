package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.page.Address;
import io.maatwerk.product.Part;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the tools into words and links.
 *
 * @param studio the studio's address without any choices
 * @param kept the query of the design kept to compare
 * @param script the words that the script says, as JSON
 */
record ToolsPresenter(
    PublishedProduct published,
    Situation situation,
    Address studio,
    Optional<String> kept,
    ToolWords words,
    String language,
    String script) {

  Tools tools() {
    return new Tools(
        Optional.of(at("surprise")).filter(any -> published.configurator().hasDiagram()),
        studio.toString(),
        at("finish"),
        resets(),
        here().where(Fields.KEPT, Query.bare(situation.product(), own())).toString(),
        kept.map(this::compare),
        published.configurator().designs().map(BigInteger::toString).orElse(""),
        count(),
        serial(),
        situation.product().brand() + "/" + situation.product().id(),
        script);
  }

  private Selection own() {
    return situation.wishes().own();
  }

  private Address here() {
    return Query.with(studio, situation.product(), own());
  }

  private String at(String tool) {
    return new Address(studio.path() + "/" + tool, here().query()).toString();
  }

  private String compare(String other) {
    var address = new Address(studio.path() + "/compare", studio.query());
    return address
        .without(Fields.KEPT)
        .with(ComparePage.FIRST, other)
        .with(ComparePage.SECOND, Query.bare(situation.product(), own()))
        .toString();
  }

  private Map<String, String> resets() {
    var resets = new LinkedHashMap<String, String>();
    for (Part part : situation.product().parts()) {
      var others = without(part);
      if (!others.equals(own())) {
        resets.put(part.id(), Query.with(studio, situation.product(), others).toString());
      }
    }
    return resets;
  }

  private Selection without(Part part) {
    var values = new LinkedHashMap<>(own().values());
    var texts = new LinkedHashMap<>(own().texts());
    part.options()
        .forEach(
            option -> {
              values.remove(option.id());
              texts.remove(option.id());
            });
    return new Selection(values, texts);
  }

  private String count() {
    var left = situation.configuration().designs().filter(any -> !own().values().isEmpty());
    if (left.isPresent()) {
      return left.get().equals(BigInteger.ONE) ? words.only() : words.oneLeft(number(left.get()));
    }
    return published.configurator().designs().map(this::number).map(words::oneOf).orElse("");
  }

  private String serial() {
    var all = published.configurator().designs();
    return situation
        .configuration()
        .design()
        .flatMap(Design::serial)
        .map(serial -> words.serial(number(serial), number(all.orElseThrow())))
        .orElse("");
  }

  private String number(BigInteger number) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag(language)).format(number);
  }
}
