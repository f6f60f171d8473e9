package io.maatwerk.share;

import io.maatwerk.http.PublicOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells crawlers what is not meant for them. */
@Path("/robots.txt")
public class Robots {

  private final PublicOrigin origin;

  Robots(PublicOrigin origin) {
    this.origin = origin;
  }

  @GET
  @Operation(hidden = true)
  public Response robots(@HeaderParam("If-None-Match") String ifNoneMatch) {
    var robots =
        """
        User-agent: *
        Disallow: /api/
        Disallow: /brand/
        Sitemap: %s
        """
            .formatted(origin.url("/sitemap.xml"));
    return Fresh.of(robots, "text/plain;charset=UTF-8").answer(ifNoneMatch);
  }
}
