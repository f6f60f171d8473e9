package io.maatwerk.studio.api;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.Refusal;
import io.maatwerk.page.Versions;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All designs of a product as one diagram, for clients that answer choices themselves. */
@Path("/api/v1/products/{brand}/{product}/diagram")
@Tag(name = "Designing")
public class DiagramResource {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Offers offers;
  private final Versions versions;

  DiagramResource(Offers offers, Versions versions) {
    this.offers = offers;
    this.versions = versions;
  }

  @GET
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "diagram", summary = "All designs of a product as one diagram")
  @APIResponse(
      responseCode = "200",
      description = "The diagram; with a version it never changes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "Nothing has changed")
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "410", ref = ApiDocument.PROBLEM)
  public Response diagram(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @Parameter(description = "the product's version; today's when absent") @QueryParam("version")
          String version,
      @Context Request request) {
    if (version == null || version.isBlank()) {
      return revalidated(offers.find(brand, product), request);
    }
    var published =
        versions
            .find(brand, product, version)
            .orElseThrow(() -> Refusal.notFound("There is no such version of the product."));
    return Response.ok(bytes(published)).header("Cache-Control", FOR_GOOD).build();
  }

  private static Response revalidated(PublishedProduct published, Request request) {
    var bytes = bytes(published);
    var tag = new EntityTag(published.version());
    var same = request.evaluatePreconditions(tag);
    return (same == null ? Response.ok(bytes) : same)
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .build();
  }

  static byte[] bytes(PublishedProduct published) {
    return published
        .configurator()
        .diagram()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "The product's rules are too tangled for a diagram; ask what choices mean."));
  }
}
