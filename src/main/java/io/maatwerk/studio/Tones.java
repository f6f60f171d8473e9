package io.maatwerk.studio;

import io.maatwerk.page.Rgb;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two colours by which a preset is told from others at a glance.
 *
 * @param ground of the first part that the preset gives a colour, with its {@code #}
 * @param accent the colour that is farthest from it
 */
public record Tones(String ground, String accent) {

  /** Empty for choices without colours. */
  static Optional<Tones> of(Product product, Selection preset) {
    var colours =
        product.options().stream()
            .flatMap(o -> o.choice(preset.values().getOrDefault(o.id(), "")).stream())
            .flatMap(choice -> choice.look().hex().stream())
            .toList();
    return colours.stream()
        .findFirst()
        .map(ground -> new Tones(ground, farthest(Rgb.parse(ground), colours)));
  }

  private static String farthest(Rgb ground, List<String> colours) {
    return colours.stream()
        .max(Comparator.comparingInt(colour -> ground.distance(Rgb.parse(colour))))
        .orElseThrow();
  }
}
