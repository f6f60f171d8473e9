package io.maatwerk.artwork;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a design makes of a stencil's places, texts and open paint, as a page's script does. */
public final class Appearance {

  private final Product product;
  private final Selection design;
  private final Map<String, PartLook> parts = new HashMap<>();

  private Appearance(Product product, Selection design) {
    this.product = product;
    this.design = design;
    product.parts().forEach(part -> parts.put(part.id(), PartLook.of(part, design)));
  }

  /** How a design looks; what it lacks is as the product has it by default. */
  public static Appearance of(Product product, Selection design) {
    return new Appearance(product, design);
  }

  /** Whether what is drawn there is seen, if what is around it is. */
  boolean shows(Place place, Optional<String> nearest) {
    var look = nearest.map(parts::get);
    boolean drawn = place.part().map(parts::get).map(PartLook::drawn).orElse(true);
    return drawn
        && (place.style().isEmpty() || look.flatMap(PartLook::style).equals(place.style()));
  }

  /** What a part says; empty when nothing. */
  String words(String part) {
    var look = parts.get(part);
    return look.drawn() ? look.text().map(text -> text.replaceAll("\\s", "\u00a0")).orElse("") : "";
  }

  /** The colour of an option's choice; empty where it has none. */
  Optional<Paint.Solid> colour(String option) {
    return product
        .option(option)
        .flatMap(found -> found.choice(value(found)))
        .map(Choice::look)
        .flatMap(Look::hex)
        .map(Paint.Solid::of);
  }

  /** Whether each of an option's choices has a colour. */
  boolean alwaysColours(String option) {
    return product.option(option).stream()
        .flatMap(found -> found.choices().stream())
        .allMatch(choice -> choice.look().hex().isPresent());
  }

  /** The choice that the design has; empty for an option that is not the product's. */
  String choice(String option) {
    return product.option(option).map(this::value).orElse("");
  }

  private String value(Option option) {
    return PartLook.value(option, design);
  }
}
