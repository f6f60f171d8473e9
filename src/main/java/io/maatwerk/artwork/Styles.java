package io.maatwerk.artwork;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The styles of a part as they are drawn on a product that is otherwise as it comes, without the
 * materials and patterns that may lie on it.
 *
 * @param view the one that tells the most of them apart; the part's own where others tell no more
 * @param paintings from a choice's id to its painting, in catalog order; no two are alike
 */
public record Styles(View view, Map<String, Painting> paintings) {

  private static final String LETTERS = "ABC";

  public Styles {
    paintings = Collections.unmodifiableMap(new LinkedHashMap<>(paintings));
  }

  /**
   * Empty when no view shows any difference between an option's choices.
   *
   * @param option of the kind style
   * @throws BrokenArtwork when a drawing or a bitmap is missing or refused
   */
  public static Optional<Styles> of(Product product, Option option, Artwork artwork) {
    Styles best = null;
    for (View view : (Iterable<View>) views(product, option)::iterator) {
      var styles = in(view, product, option, artwork);
      if (best == null || styles.paintings.size() > best.paintings.size()) {
        best = styles;
      }
    }
    return Optional.ofNullable(best).filter(found -> !found.paintings.isEmpty());
  }

  private static Stream<View> views(Product product, Option option) {
    var own = product.part(option.part()).flatMap(Part::view).flatMap(product::view);
    return Stream.concat(own.stream(), product.views().stream()).distinct();
  }

  private static Styles in(View view, Product product, Option option, Artwork artwork) {
    var paintings = new LinkedHashMap<String, Painting>();
    for (Choice choice : option.choices()) {
      var design = design(product, option, choice.id());
      paintings.put(choice.id(), Painter.paint(product, view, design, artwork));
    }
    var often =
        paintings.values().stream().collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    paintings.values().removeIf(painting -> often.get(painting) > 1);
    return new Styles(view, paintings);
  }

  private static Selection design(Product product, Option styled, String style) {
    var values = new HashMap<String, String>();
    var texts = new HashMap<String, String>();
    for (Option option : product.options()) {
      boolean own = option.part().equals(styled.part());
      values.put(option.id(), own ? shown(option) : quiet(option));
      if (own && option.isText() && option.text().flatMap(text -> text.preset()).isEmpty()) {
        texts.put(option.id(), LETTERS);
      }
    }
    values.put(styled.id(), style);
    return new Selection(values, texts);
  }

  /** The part itself is there even if the product comes without it. */
  private static String shown(Option option) {
    if (option.isText()) {
      return Choice.ANY;
    }
    boolean absent = option.standard().equals(Choice.NONE);
    return isFinish(option)
        ? Choice.NONE
        : absent ? option.choices().get(0).id() : option.standard();
  }

  /** Another part that may be left out might be there for its material alone. */
  private static String quiet(Option option) {
    return isFinish(option) && !option.omissible() ? Choice.NONE : option.standard();
  }

  private static boolean isFinish(Option option) {
    return option.kind() == OptionKind.MATERIAL || option.kind() == OptionKind.PATTERN;
  }
}
