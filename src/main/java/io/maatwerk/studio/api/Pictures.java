package io.maatwerk.studio.api;

import io.maatwerk.configuration.Configuration;
import io.maatwerk.product.Product;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Draws what a shopper sees. */
@Singleton
class Pictures {

  List<String> views(Product product, String asked) {
    return List.of();
  }

  Map<String, String> draw(Offer offer, Configuration configuration, List<String> views) {
    return Map.of();
  }
}
