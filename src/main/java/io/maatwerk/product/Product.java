package io.maatwerk.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model that a shopper customises.
 *
 * @param brand the brand's id
 * @param price before surcharges and premiums
 * @param views the first is what a shopper sees first
 * @param rules as the catalog writes them, those taken from the library first
 * @param premiums in the same order
 */
public record Product(
    String brand,
    String id,
    Wording name,
    Wording about,
    Status status,
    Amounts price,
    List<View> views,
    List<Part> parts,
    List<Rule> rules,
    List<Premium> premiums,
    List<Preset> presets) {

  public Product {
    views = List.copyOf(views);
    parts = List.copyOf(parts);
    rules = List.copyOf(rules);
    premiums = List.copyOf(premiums);
    presets = List.copyOf(presets);
  }

  /** Every option in catalog order. */
  public List<Option> options() {
    return parts.stream().flatMap(part -> part.options().stream()).toList();
  }

  public Optional<Option> option(String id) {
    return options().stream().filter(option -> option.id().equals(id)).findFirst();
  }

  public Optional<Part> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  public Optional<View> view(String id) {
    return views.stream().filter(view -> view.id().equals(id)).findFirst();
  }

  public Optional<Preset> preset(String id) {
    return presets.stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  /** The written rules, then one a optional part: its options are {@code none} together. */
  public List<Rule> allRules() {
    var whole = parts.stream().filter(Part::optional).map(WholePart::rule);
    return Stream.concat(rules.stream(), whole).toList();
  }
}
