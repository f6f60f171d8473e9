package io.maatwerk.share;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Answers that a page is not there. */
final class Absence {

  private Absence() {}

  /** 404, which nobody may keep: it may be there the next moment. */
  static Response missing(String html) {
    return answer(Status.NOT_FOUND, html, "no-store");
  }

  /** 410, which stays true. */
  static Response gone(String html) {
    return answer(Status.GONE, html, "public, max-age=60");
  }

  private static Response answer(Status status, String html, String cache) {
    return Response.status(status)
        .entity(html)
        .type(Rendering.HTML)
        .header("Cache-Control", cache)
        .header("Vary", "Accept-Language")
        .build();
  }
}
