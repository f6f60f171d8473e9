package io.maatwerk.share;

import io.maatwerk.design.Designs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Answers that a page is not there, or no longer. */
@ApplicationScoped
class Absence {

  private final Designs designs;
  private final Sharing sharing;

  Absence(Designs designs, Sharing sharing) {
    this.designs = designs;
    this.sharing = sharing;
  }

  /** Of a design that there is not: 410 if there was, which stays true, else 404. */
  Response of(String id, Visit visit) {
    return designs.isDeleted(id)
        ? answer(Status.GONE, sharing.gone(visit.reader()), "public, max-age=60")
        : answer(Status.NOT_FOUND, sharing.missing(visit.reader()), "no-store");
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
