package io.maatwerk.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A brand's products, for what points at them.
 *
 * @param ids of all of them, those with errors too
 * @param products those without errors
 * @param today the day on which what is shown should obey the rules
 */
record Showroom(Set<String> ids, List<PublishedProduct> products, LocalDate today) {

  /**
   * The product of that id; empty when there is none, which has then been said, or when its own
   * file has errors, which were said there.
   */
  Optional<PublishedProduct> find(Yaml.Scalar id, Findings findings) {
    if (!ids.contains(id.text())) {
      findings.unknown(Code.UNKNOWN_PRODUCT, id.spot(), "product", id.text(), ids);
    }
    return products.stream().filter(p -> p.product().id().equals(id.text())).findFirst();
  }
}
