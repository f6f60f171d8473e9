package io.maatwerk.studio.api;

import io.maatwerk.catalog.PublishedBrand;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The brands. */
@Path("/api/v1/brands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
public class BrandResource {

  private final Offers offers;

  BrandResource(Offers offers) {
    this.offers = offers;
  }

  @GET
  @Operation(operationId = "brands", summary = "The brands that sell in a market")
  @APIResponse(responseCode = "200", description = "The brands")
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  public List<BrandJson> brands(@BeanParam Asking asking) {
    return offers.brands(asking).stream()
        .map(PublishedBrand::brand)
        .map(brand -> BrandJson.of(brand, Audiences.spoken(brand, asking)))
        .toList();
  }
}
