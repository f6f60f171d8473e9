package io.maatwerk.studio.api;

import io.maatwerk.design.SaveOutcome.Busy;
import io.maatwerk.design.SaveOutcome.Clashing;
import io.maatwerk.design.SaveOutcome.Incomplete;
import io.maatwerk.design.SaveOutcome.Rejected;
import io.maatwerk.design.SaveOutcome.VersionMoved;
import io.maatwerk.http.FieldError;
import io.maatwerk.http.Problem;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.core.Response.Status;

/** Why a design was not saved, as a problem. */
final class SaveRefusal {

  private SaveRefusal() {}

  static Refusal of(Clashing clash, String language) {
    var problem = Problem.of(Status.CONFLICT, "The choices are no design that can be had.");
    return new Refusal(problem.with("conflicts", ConflictJson.of(clash.conflicts(), language)));
  }

  static Refusal of(Incomplete incomplete) {
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

  static Refusal of(VersionMoved moved) {
    var problem =
        Problem.of(Status.CONFLICT, "The product has changed since; look at the new version.");
    return new Refusal(problem.with("version", moved.current()));
  }

  static Refusal of(Rejected rejected, String language) {
    return Refusal.unprocessable(
        rejected.flaws().stream()
            .map(flaw -> new FieldError(flaw.path(), flaw.message().in(language)))
            .toList());
  }

  static Refusal keyReused() {
    return Refusal.unprocessable("Idempotency-Key", "came before with another body");
  }

  static Refusal of(Busy busy) {
    return Refusal.tooMany("Too much is being drawn just now.", busy.retryAfter());
  }
}
