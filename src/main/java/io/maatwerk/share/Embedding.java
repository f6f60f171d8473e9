package io.maatwerk.share;

import io.maatwerk.http.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers oEmbed 1.0, which sites ask that embed a link. */
@Path("/oembed")
public class Embedding {

  private static final String UNBOUNDED = "2147483647";

  private final Sharing sharing;

  Embedding(Sharing sharing) {
    this.sharing = sharing;
  }

  @GET
  @Operation(hidden = true)
  public Response embed(
      @QueryParam("url") @DefaultValue("") String url,
      @QueryParam("format") @DefaultValue("json") String format,
      @QueryParam("maxwidth") @DefaultValue(UNBOUNDED) int maxWidth,
      @QueryParam("maxheight") @DefaultValue(UNBOUNDED) int maxHeight) {
    if (!format.equals("json")) {
      return Response.status(Response.Status.NOT_IMPLEMENTED).build();
    }
    var embed =
        sharing
            .embed(url, maxWidth, maxHeight)
            .orElseThrow(() -> Refusal.notFound("No design of ours is at this address."));
    return Response.ok(embed, MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "public, max-age=300")
        .build();
  }
}
