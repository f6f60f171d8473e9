package io.maatwerk.page;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.Refusal;
import io.maatwerk.product.View;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Views with every look in them, which a page's script paints, under addresses of a version. */
@Path("/stencil/{brand}/{product}/{version}/{view}")
public class Stencils {

  private final Versions versions;

  Stencils(Versions versions) {
    this.versions = versions;
  }

  /** Where a view's stencil is to be had. */
  public static String address(PublishedProduct published, View view) {
    var product = published.product();
    return "/stencil/"
        + String.join("/", product.brand(), product.id(), published.version(), view.id());
  }

  @GET
  @Operation(hidden = true)
  public Response stencil(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @PathParam("version") String version,
      @PathParam("view") String view) {
    var published = versions.find(brand, product, version);
    var svg =
        published.flatMap(
            found -> found.product().view(view).map(v -> InlinePicture.stencil(found, v)));
    return Response.ok(svg.orElseThrow(() -> Refusal.notFound("There is no such drawing.")))
        .type("image/svg+xml")
        .header("Cache-Control", Assets.IMMUTABLE)
        .build();
  }
}
