package io.maatwerk.share;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves designs' pages: the same bytes to everybody. */
@Path("/d/{id}")
public class DesignPages {

  private static final String HTML = "text/html;charset=UTF-8";

  private final Sharing sharing;

  DesignPages(Sharing sharing) {
    this.sharing = sharing;
  }

  @GET
  @Operation(hidden = true)
  public Response page(
      @PathParam("id") String id,
      @QueryParam("language") Optional<String> language,
      @HeaderParam("If-None-Match") String ifNoneMatch) {
    return sharing
        .page(id, language)
        .map(page -> Fresh.of(page, HTML).answer(ifNoneMatch))
        .orElseGet(() -> missing(language));
  }

  private Response missing(Optional<String> language) {
    return Response.status(Response.Status.NOT_FOUND)
        .entity(sharing.missing(language))
        .type(HTML)
        .header("Cache-Control", "no-store")
        .build();
  }
}
