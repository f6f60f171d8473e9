package io.maatwerk.share;

import io.maatwerk.http.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the {@link Sitemap}. */
@Path("/sitemap{part:(-[0-9a-z-]+)?}.xml")
public class Sitemaps {

  private static final String XML = "application/xml;charset=UTF-8";

  /** Room is left for what is for sale. */
  private static final int SIZE = SitemapFile.MOST / 2;

  private final Sitemap sitemap;

  Sitemaps(Sitemap sitemap) {
    this.sitemap = sitemap;
  }

  @GET
  @Operation(hidden = true)
  public Response file(
      @PathParam("part") String part, @HeaderParam("If-None-Match") String ifNoneMatch) {
    var file =
        part.isEmpty()
            ? sitemap.whole(SIZE)
            : sitemap
                .part(part.substring(1), SIZE)
                .orElseThrow(() -> Refusal.notFound("There is no such sitemap."));
    return Fresh.of(file, XML).answer(ifNoneMatch);
  }
}
