package io.maatwerk.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a brand puts in its window, and what it tells.
 *
 * @param window empty where the brand leaves it to us
 */
public record Storefront(Optional<Exhibit> window, List<Story> stories) {

  public static final Storefront EMPTY = new Storefront(Optional.empty(), List.of());

  public Storefront {
    stories = List.copyOf(stories);
  }

  /** All products that it shows. */
  public Stream<Exhibit> exhibits() {
    return Stream.concat(
        window.stream(), stories.stream().flatMap(story -> story.exhibit().stream()));
  }
}
