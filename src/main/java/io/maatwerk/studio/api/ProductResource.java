package io.maatwerk.studio.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The products that can be designed. */
@Path("/api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
public class ProductResource {

  private final Offers offers;
  private final Revalidation revalidation;

  ProductResource(Offers offers, Revalidation revalidation) {
    this.offers = offers;
    this.revalidation = revalidation;
  }

  @GET
  @Operation(operationId = "products", summary = "The products of all brands")
  @APIResponse(
      responseCode = "200",
      description = "The products, with what they cost in the market",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = ProductSummaryJson.class)))
  @APIResponse(responseCode = "304", description = "Nothing has changed")
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  public Response products(@BeanParam Asking asking, @Context Request request) {
    var products = offers.all(asking).stream().map(ProductSummaryJson::of).toList();
    return revalidation.answer(products, request);
  }

  @GET
  @Path("/{brand}/{product}")
  @Operation(operationId = "product", summary = "A product with its options and choices")
  @APIResponse(
      responseCode = "200",
      description = "The product",
      content = @Content(schema = @Schema(implementation = ProductJson.class)))
  @APIResponse(responseCode = "304", description = "Nothing has changed")
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "410", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  public Response product(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @BeanParam Asking asking,
      @Context Request request) {
    return revalidation.answer(ProductJson.of(offers.find(brand, product, asking)), request);
  }
}
