package io.maatwerk.studio;

import io.maatwerk.design.SaveOutcome;
import io.maatwerk.product.Product;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a design was not saved, for the page that is shown again.
 *
 * @param status of the answer
 */
record Trouble(int status, List<String> sentences) {

  private static final int CONFLICT = 409;
  private static final int GONE = 410;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  /** The fields were not understood; the page says each by itself. */
  static Trouble misunderstood(StudioWords words) {
    return new Trouble(UNPROCESSABLE, List.of(words.unsaved()));
  }

  /** The choices clash; the page shows how. */
  static Trouble clash(StudioWords words) {
    return new Trouble(CONFLICT, List.of(words.unsaved()));
  }

  static Trouble of(SaveOutcome outcome, Product product, StudioWords words, String language) {
    if (outcome instanceof SaveOutcome.VersionMoved) {
      return new Trouble(CONFLICT, List.of(words.moved()));
    }
    if (outcome instanceof SaveOutcome.Deleted) {
      return new Trouble(GONE, List.of(words.deleted()));
    }
    if (outcome instanceof SaveOutcome.Busy) {
      return new Trouble(TOO_MANY, List.of(words.busy()));
    }
    if (outcome instanceof SaveOutcome.Rejected rejected) {
      var reasons = rejected.flaws().stream().map(flaw -> flaw.message().in(language));
      return new Trouble(
          UNPROCESSABLE, Stream.concat(Stream.of(words.unsaved()), reasons).toList());
    }
    if (outcome instanceof SaveOutcome.Incomplete incomplete) {
      var naming = Naming.of(product, language);
      var missing = Stream.concat(incomplete.open().stream(), incomplete.needs().stream());
      var names = missing.map(id -> naming.option(product.option(id).orElseThrow())).toList();
      return new Trouble(CONFLICT, List.of(words.unsaved(), words.open(String.join(", ", names))));
    }
    return new Trouble(CONFLICT, List.of(words.unsaved()));
  }
}
