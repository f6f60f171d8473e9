package io.maatwerk.share;

import io.maatwerk.design.DeleteOutcome;
import io.maatwerk.design.Designs;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves a design's page for its maker, who has the key: nobody may keep it or learn the key. */
@Path("/d/{id}/yours")
public class Owners {

  private final Designs designs;
  private final Subjects subjects;
  private final Absence absence;
  private final OwnersSharing owners;

  Owners(Designs designs, Subjects subjects, Absence absence, OwnersSharing owners) {
    this.designs = designs;
    this.subjects = subjects;
    this.absence = absence;
    this.owners = owners;
  }

  @GET
  @Operation(hidden = true)
  public Response page(
      @PathParam("id") String id,
      @QueryParam("key") @DefaultValue("") String key,
      @BeanParam Visit visit) {
    return subjects
        .find(id, visit.reader())
        .map(subject -> designs.opens(id, key) ? opened(subject, key) : locked(subject, key))
        .orElseGet(() -> absence.of(id, visit));
  }

  /** Deletes the design, and leads to where it was. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response delete(
      @PathParam("id") String id,
      @FormParam("key") @DefaultValue("") String key,
      @BeanParam Visit visit) {
    var outcome = designs.delete(id, key);
    return outcome instanceof DeleteOutcome.Wrong || outcome instanceof DeleteOutcome.Unknown
        ? page(id, key, visit)
        : Response.seeOther(URI.create("/d/" + id)).build();
  }

  private Response opened(Subject subject, String key) {
    return answer(Status.OK, owners.opened(subject, key));
  }

  private Response locked(Subject subject, String key) {
    return key.isEmpty()
        ? answer(Status.OK, owners.locked(subject, false))
        : answer(Status.FORBIDDEN, owners.locked(subject, true));
  }

  private static Response answer(Status status, String html) {
    return Response.status(status)
        .entity(html)
        .type(Rendering.HTML)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
