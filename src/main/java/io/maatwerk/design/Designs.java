package io.maatwerk.design;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The designs that people saved. */
@ApplicationScoped
public class Designs {

  private final Saving saving;
  private final Entry entry;
  private final Comparison comparison;

  Designs(Saving saving, Entry entry, Comparison comparison) {
    this.saving = saving;
    this.entry = entry;
    this.comparison = comparison;
  }

  /**
   * Keeps a design for good, or says why not; when it answers Saved the design survives a crash.
   */
  public SaveOutcome save(SaveRequest request) {
    return saving.save(request);
  }

  /** The design of that id; empty when there is none. */
  public Optional<SavedDesign> find(String id) {
    return entry.find(id);
  }

  /** The designs of a product that were saved last, the newest first, at most that many. */
  public List<SavedDesign> newest(String brand, String product, int most) {
    return entry.newest(brand, product, most);
  }

  /** What became of a design since it was saved, in the market where it was saved. */
  public Today today(SavedDesign design) {
    return comparison.of(design);
  }

  /** How often each value of each option of a product was saved. */
  public Map<String, Map<String, Long>> popularity(String brand, String product) {
    return QuarkusTransaction.requiringNew().call(() -> TallyRow.of(brand, product));
  }
}
