package io.maatwerk.studio.api;

import io.maatwerk.http.Problem;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.core.Response.Status;

/** Refuses requests without a body or without a field that must be there. */
final class Bodies {

  private Bodies() {}

  static void require(Record body) {
    if (body == null) {
      throw new Refusal(Problem.of(Status.BAD_REQUEST, "The JSON must be an object"));
    }
  }

  static void require(String path, String field) {
    if (field == null || field.isBlank()) {
      throw Refusal.unprocessable(path, "is missing");
    }
  }
}
