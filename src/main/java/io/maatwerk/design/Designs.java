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
  private final Deletion deletion;
  private final Comparison comparison;

  Designs(Saving saving, Entry entry, Deletion deletion, Comparison comparison) {
    this.saving = saving;
    this.entry = entry;
    this.deletion = deletion;
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

  /** Whether there was a design of that id that was deleted. */
  public boolean isDeleted(String id) {
    return entry.isDeleted(id);
  }

  /** Whether that is the key with which its maker may delete the design. */
  public boolean opens(String id, String key) {
    return deletion.opens(id, new EditKey(key));
  }

  /**
   * Deletes a design for good, with its words and pictures; when it answers Deleted a crash does
   * not bring it back. Those that began with it stay, and name nobody.
   */
  public DeleteOutcome delete(String id, String key) {
    return deletion.delete(id, new EditKey(key));
  }

  /** The same without a key, for who runs the place. */
  public DeleteOutcome remove(String id) {
    return deletion.delete(id);
  }

  /** How many designs began with that one; those that were deleted do not count. */
  public long remixes(String id) {
    return entry.remixes(id);
  }

  /** The listed designs of a product that were saved last, the newest first, at most that many. */
  public List<SavedDesign> newest(String brand, String product, int most) {
    return entry.newest(brand, product, most);
  }

  /**
   * The listed designs of all brands that come after one of them, the oldest first; to begin with
   * after {@link Listed#FIRST}. Takes as long on the last page as on the first.
   */
  public List<Listed> listed(Listed after, int most) {
    return entry.listed(after, 0, most - 1);
  }

  /**
   * The last one of a full page of so many after one of them, which the next page comes after;
   * empty when there are not so many.
   */
  public Optional<Listed> endOfPage(Listed after, int many) {
    return entry.listed(after, many - 1, many - 1).stream().findFirst();
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
