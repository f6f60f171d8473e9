package io.maatwerk.studio.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Selection;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What a browser needs to answer questions about a product, and the questions. */
public final class LocalCase {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LocalCase() {}

  /**
   * In the brand's first language: {@code product}, {@code diagram} in Base64, {@code questions}.
   */
  public static JsonNode of(PublishedProduct product, Terms terms, List<Selection> questions) {
    return of(new Offer(product, terms, product.brand().defaultLanguage()), questions);
  }

  static JsonNode of(Offer offer, List<Selection> questions) {
    var bytes = offer.configurator().diagram().orElseThrow();
    return JSON.valueToTree(
        Map.of(
            "product", ProductJson.of(offer),
            "diagram", Base64.getEncoder().encodeToString(bytes),
            "questions", questions.stream().map(SelectionJson::of).toList()));
  }
}
