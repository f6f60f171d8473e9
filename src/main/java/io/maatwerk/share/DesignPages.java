package io.maatwerk.share;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves designs' pages: the same bytes to everybody who reads the same language. */
@Path("/d/{id}")
public class DesignPages {

  private final PageShelf shelf;
  private final Absence absence;

  DesignPages(PageShelf shelf, Absence absence) {
    this.shelf = shelf;
    this.absence = absence;
  }

  /** What is ready is answered at once; what must be made waits elsewhere. */
  @GET
  @Operation(hidden = true)
  public Uni<Response> page(@PathParam("id") String id, @BeanParam Visit visit) {
    return shelf
        .ready(id, visit.reader())
        .map(page -> Uni.createFrom().item(page.answer(visit)))
        .orElseGet(() -> elsewhere(() -> made(id, visit)));
  }

  private static Uni<Response> elsewhere(Supplier<Response> answer) {
    return Uni.createFrom().item(answer).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Response made(String id, Visit visit) {
    return shelf
        .page(id, visit.reader())
        .map(page -> page.answer(visit))
        .orElseGet(() -> absence.of(id, visit));
  }
}
