package io.maatwerk.design;

import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The designs that people saved. */
@ApplicationScoped
public class Designs {

  /**
   * Keeps a design for good, or says why not; when it answers Saved the design survives a crash.
   *
   * @param reading the request's choices and texts as a selection of the product served now; what
   *     it throws passes through, and nothing is kept
   */
  public SaveOutcome save(SaveRequest request, Function<Product, Selection> reading) {
    throw new UnsupportedOperationException();
  }

  /** The design of that id; empty when there is none. */
  public Optional<SavedDesign> find(String id) {
    throw new UnsupportedOperationException();
  }

  /** What became of a design since it was saved, in the market where it was saved. */
  public Today today(SavedDesign design) {
    throw new UnsupportedOperationException();
  }

  /** How often each value of each option of a product was saved. */
  public Map<String, Map<String, Long>> popularity(String brand, String product) {
    throw new UnsupportedOperationException();
  }
}
