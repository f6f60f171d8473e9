package io.maatwerk.design;

import io.maatwerk.configuration.Conflict;
import io.maatwerk.configuration.Mistake;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What comes of a wish to save a design. */
public sealed interface SaveOutcome {

  /**
   * It is kept.
   *
   * @param editKey opens it to be deleted; empty for one that was saved before there were such keys
   * @param replayed whether an earlier request with the same key saved it
   */
  record Saved(SavedDesign design, Optional<String> editKey, boolean replayed)
      implements SaveOutcome {}

  /** An earlier request with the same key saved it, and it was deleted since. */
  record Deleted() implements SaveOutcome {}

  /** The key came before with another wish. */
  record KeyReused() implements SaveOutcome {}

  /** No such brand or product can be designed now. */
  record NotOffered() implements SaveOutcome {}

  /** The version is not the one served now. */
  record VersionMoved(String current) implements SaveOutcome {}

  /** The choices or texts name what the product does not have. */
  record Misread(List<Mistake> mistakes) implements SaveOutcome {}

  /** Something beside the choices cannot be taken as it stands. */
  record Rejected(List<Flaw> flaws) implements SaveOutcome {}

  /** The choices cannot stand together, or cannot be had. */
  record Clashing(List<Conflict> conflicts) implements SaveOutcome {}

  /**
   * Options are open still, or texts must be written.
   *
   * @param open options neither chosen nor implied, in catalog order
   * @param needs options of texts that the design must have and that were not given
   */
  record Incomplete(List<String> open, List<String> needs) implements SaveOutcome {}

  /** Too much is being drawn just now. */
  record Busy(Duration retryAfter) implements SaveOutcome {}
}
