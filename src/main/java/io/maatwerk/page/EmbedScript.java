package io.maatwerk.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The script that brings the studio to a brand's own site, at an address that never changes. */
@Path("/embed.js")
public class EmbedScript {

  private static final String FILE = "script/embed.js";

  private final Assets assets;

  EmbedScript(Assets assets) {
    this.assets = assets;
  }

  @GET
  @Operation(hidden = true)
  public Response script(@Context Request request) {
    var tag = new EntityTag(assets.address(FILE).split("/")[2]);
    return Optional.ofNullable(request.evaluatePreconditions(tag))
        .orElseGet(() -> Response.ok(assets.file(FILE).orElseThrow()))
        .tag(tag)
        .type("text/javascript; charset=utf-8")
        .header("Cache-Control", "public, max-age=300")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .build();
  }
}
