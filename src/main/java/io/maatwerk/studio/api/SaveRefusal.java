package io.maatwerk.studio.api;

import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SaveOutcome.Busy;
import io.maatwerk.design.SaveOutcome.Clashing;
import io.maatwerk.design.SaveOutcome.Incomplete;
import io.maatwerk.design.SaveOutcome.Rejected;
import io.maatwerk.design.SaveOutcome.VersionMoved;
import io.maatwerk.http.FieldError;
import io.maatwerk.http.Problem;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/** Why a design was not saved, as a problem. */
final class SaveRefusal {

  private SaveRefusal() {}

  /** Empty where the product is not offered, since who offers knows what is near. */
  static Optional<Refusal> of(SaveOutcome outcome, String language) {
    return Optional.ofNullable(refusal(outcome, language));
  }

  private static Refusal refusal(SaveOutcome outcome, String language) {
    if (outcome instanceof Clashing clash) {
      return of(clash, language);
    }
    if (outcome instanceof Incomplete incomplete) {
      return of(incomplete);
    }
    if (outcome instanceof VersionMoved moved) {
      return of(moved);
    }
    if (outcome instanceof SaveOutcome.Misread misread) {
      return Selections.refusal(misread.mistakes(), language);
    }
    if (outcome instanceof Rejected rejected) {
      return of(rejected, language);
    }
    if (outcome instanceof Busy busy) {
      return of(busy);
    }
    if (outcome instanceof SaveOutcome.Deleted) {
      return Refusal.gone("The design that this key saved was deleted.");
    }
    return outcome instanceof SaveOutcome.KeyReused ? keyReused() : null;
  }

  private static Refusal of(Clashing clash, String language) {
    var problem = Problem.of(Status.CONFLICT, "The choices are no design that can be had.");
    return new Refusal(problem.with("conflicts", ConflictJson.of(clash.conflicts(), language)));
  }

  private static Refusal of(Incomplete incomplete) {
    var problem = Problem.of(Status.CONFLICT, sentence(incomplete));
    problem = incomplete.open().isEmpty() ? problem : problem.with("open", incomplete.open());
    problem = incomplete.needs().isEmpty() ? problem : problem.with("needs", incomplete.needs());
    return new Refusal(problem);
  }

  private static String sentence(Incomplete incomplete) {
    return incomplete.open().isEmpty()
        ? "Texts must still be written: " + String.join(", ", incomplete.needs())
        : "Options are open still: " + String.join(", ", incomplete.open());
  }

  private static Refusal of(VersionMoved moved) {
    var problem =
        Problem.of(Status.CONFLICT, "The product has changed since; look at the new version.");
    return new Refusal(problem.with("version", moved.current()));
  }

  private static Refusal of(Rejected rejected, String language) {
    return Refusal.unprocessable(
        rejected.flaws().stream()
            .map(flaw -> new FieldError(flaw.path(), flaw.message().in(language)))
            .toList());
  }

  private static Refusal keyReused() {
    return Refusal.unprocessable("Idempotency-Key", "came before with another body");
  }

  private static Refusal of(Busy busy) {
    return Refusal.tooMany("Too much is being drawn just now.", busy.retryAfter());
  }
}
