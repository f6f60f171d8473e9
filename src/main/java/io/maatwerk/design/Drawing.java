package io.maatwerk.design;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Drawing {
  static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  Optional<List<PictureFile>> all(PublishedProduct product, Selection selection) {
    return Optional.of(List.of());
  }
}
