package io.maatwerk.design;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The designs that people saved. */
@ApplicationScoped
public class Designs {

  /**
   * Keeps a design for good, or says why not; when it answers Saved the design survives a crash.
   */
  public SaveOutcome save(SaveRequest request) {
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
