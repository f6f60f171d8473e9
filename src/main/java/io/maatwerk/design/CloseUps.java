package io.maatwerk.design;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.maatwerk.artwork.Styles;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.rendering.Encoder;
import io.maatwerk.rendering.Pictures;
import io.maatwerk.rendering.Scheme;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Small pictures of a part in each of its styles. */
@ApplicationScoped
public class CloseUps {

  /** Raised whenever they come to look otherwise, so that addresses change with it. */
  public static final String STYLE = "1";

  private static final long BYTES = 8L << 20;
  private static final int KNOWN_PRODUCTS = 50;

  private final Drawing drawing;
  private final Orders<Map<String, byte[]>> orders;
  private final Cache<String, Map<String, List<String>>> pictured =
      Caffeine.newBuilder().maximumSize(KNOWN_PRODUCTS).build();

  CloseUps(Drawing drawing) {
    this.drawing = drawing;
    orders = new Orders<>(drawing, BYTES, (key, files) -> bytes(files));
  }

  private static int bytes(Map<String, byte[]> files) {
    return files.values().stream().mapToInt(bytes -> bytes.length).sum();
  }

  /** The choices of each style that are drawn like no other of its choices, by the option's id. */
  public Map<String, List<String>> pictured(PublishedProduct published) {
    return pictured.get(published.version(), version -> distinct(published));
  }

  private static Map<String, List<String>> distinct(PublishedProduct published) {
    return published.product().options().stream()
        .filter(option -> option.kind() == OptionKind.STYLE)
        .collect(Collectors.toUnmodifiableMap(Option::id, option -> distinct(published, option)));
  }

  private static List<String> distinct(PublishedProduct published, Option option) {
    return styles(published, option)
        .map(found -> List.copyOf(found.paintings().keySet()))
        .orElse(List.of());
  }

  private static Optional<Styles> styles(PublishedProduct published, Option option) {
    return Styles.of(published.product(), option, published.artwork());
  }

  /**
   * The pictures of a style's choices by their ids: WebP, or PNG where this machine writes none;
   * empty when too much is being drawn just now. No thread waits for them.
   */
  public Optional<CompletableFuture<Map<String, byte[]>>> of(
      PublishedProduct published, Option option) {
    return orders.order(published.version() + "/" + option.id(), () -> draw(published, option));
  }

  private Map<String, byte[]> draw(PublishedProduct published, Option option) {
    return Pictures.lending(
        () ->
            styles(published, option)
                .map(styles -> draw(published, option, styles))
                .orElse(Map.of()));
  }

  private Map<String, byte[]> draw(PublishedProduct published, Option option, Styles styles) {
    var theme = published.brand().theme();
    var scheme = Scheme.of(theme.ink(), theme.paper(), theme.accent());
    var paintings = List.copyOf(styles.paintings().values());
    var images = drawing.pictures().closeUps(paintings, option.part(), published.artwork(), scheme);
    var files = new HashMap<String, byte[]>();
    var choices = new ArrayList<>(styles.paintings().keySet());
    for (int i = 0; i < choices.size(); i++) {
      files.put(choices.get(i), Encoder.small(images.get(i)));
    }
    return files;
  }
}
