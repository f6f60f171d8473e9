package io.maatwerk.http;

import jakarta.ws.rs.core.Response;

/** Answers with a problem; whether it becomes a page is not known here. */
final class Answers {

  private Answers() {}

  static Response to(Problem problem) {
    return Response.status(problem.status(), problem.title())
        .header("Cache-Control", "no-store")
        .header("Vary", "Accept, Accept-Language")
        .type(Problem.MEDIA_TYPE)
        .entity(problem)
        .build();
  }
}
