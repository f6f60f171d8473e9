package io.maatwerk.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A brand's colours as a stylesheet, since no page may carry styles of its own. */
@Path("/theme")
public class ThemeStylesheet {

  @GET
  @Path("{name}.css")
  @Produces("text/css; charset=utf-8")
  @Operation(hidden = true)
  public Response stylesheet(@PathParam("name") String name) {
    return Response.ok(Palette.parse(name).css()).header("Cache-Control", Assets.IMMUTABLE).build();
  }
}
