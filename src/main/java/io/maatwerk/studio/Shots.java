package io.maatwerk.studio;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Completion;
import io.maatwerk.configuration.Design;
import io.maatwerk.configuration.Goal;
import io.maatwerk.configuration.Terms;
import io.maatwerk.design.Showcase;
import io.maatwerk.product.Exhibit;
import io.maatwerk.product.Market;
import io.maatwerk.product.Preset;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Storefront;
import io.maatwerk.product.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pictures of what brands show. An address names a design that some page of ours shows, and nobody
 * can ask for another one to be drawn.
 */
@ApplicationScoped
class Shots {

  /** From a card on a telephone to a window on a desk with a fine screen. */
  static final List<Integer> WIDTHS = List.of(360, 540, 720, 900, 1280, 1760);

  /** Beside its name in a studio. */
  static final int SMALL = 192;

  private static final int KNOWN_PRODUCTS = 200;

  private final LiveCatalog catalog;
  private final Clock clock;
  private final Cache<Key, Map<String, Selection>> looks =
      Caffeine.newBuilder().maximumSize(KNOWN_PRODUCTS).build();

  private record Key(String version, Storefront front, LocalDate day) {}

  Shots(LiveCatalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  /** A picture of a design in a view. */
  Shot of(PublishedProduct published, Selection design, View view, String words) {
    var box = published.artwork().drawing(view.art()).box();
    int width = 1200;
    int height = (int) Math.round(width * box.getHeight() / box.getWidth());
    var sources =
        WIDTHS.stream().map(w -> new Shot.Source(address(published, design, view, w), w)).toList();
    return new Shot(sources, width, height, words);
  }

  /** A small picture of a design. */
  Shot small(PublishedProduct published, Selection design, View view) {
    var box = published.artwork().drawing(view.art()).box();
    int height = (int) Math.round(SMALL * box.getHeight() / box.getWidth());
    var source = new Shot.Source(address(published, design, view, SMALL), SMALL);
    return new Shot(List.of(source), SMALL, height, "");
  }

  /** What choices are completed to in a market; empty when they cannot be had there today. */
  Optional<Design> design(PublishedProduct published, Selection chosen, Market market) {
    var terms = new Terms(market, LocalDate.now(clock));
    var completion =
        published.configurator().complete(chosen, new Goal.Default(), OptionalLong.empty(), terms);
    return completion instanceof Completion.Completed completed
        ? Optional.of(completed.design())
        : Optional.empty();
  }

  /** The design that an address names; empty when no page of ours shows it. */
  Optional<Selection> find(PublishedProduct published, String look) {
    var front =
        catalog
            .catalog()
            .find(published.product().brand())
            .map(brand -> brand.front().storefront())
            .orElse(Storefront.EMPTY);
    var key = new Key(published.version(), front, LocalDate.now(clock));
    return Optional.ofNullable(looks.get(key, k -> looks(published, front)).get(look));
  }

  private Map<String, Selection> looks(PublishedProduct published, Storefront front) {
    var product = published.product();
    var presets = product.presets().stream().map(Preset::selection);
    var exhibits =
        front
            .exhibits()
            .filter(exhibit -> exhibit.product().equals(product.id()))
            .map(Exhibit::selection);
    var designs =
        Stream.concat(Stream.concat(presets, exhibits), Stream.of(Selection.EMPTY))
            .distinct()
            .flatMap(
                chosen ->
                    published.brand().markets().stream()
                        .flatMap(market -> design(published, chosen, market).stream())
                        .map(Design::selection));
    return Stream.concat(designs, Stream.of(Selection.EMPTY))
        .collect(Collectors.toMap(Showcase::look, design -> design, (a, b) -> a));
  }

  private static String address(
      PublishedProduct published, Selection design, View view, int width) {
    var product = published.product();
    return "/shown/"
        + String.join(
            "/",
            Showcase.STYLE,
            product.brand(),
            product.id(),
            published.version(),
            Showcase.look(design),
            view.id() + "-" + width);
  }
}
