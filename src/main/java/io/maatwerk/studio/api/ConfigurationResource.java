package io.maatwerk.studio.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a set of choices means; nothing is stored. */
@Path("/api/v1/products/{brand}/{product}/configuration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Designing")
public class ConfigurationResource {

  private final Offers offers;
  private final Pictures pictures;

  ConfigurationResource(Offers offers, Pictures pictures) {
    this.offers = offers;
    this.pictures = pictures;
  }

  @POST
  @Operation(operationId = "configure", summary = "What a set of choices means")
  @APIResponse(responseCode = "200", description = "What the choices mean")
  @APIResponse(responseCode = "400", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "410", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "413", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  public ConfigurationJson configure(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @BeanParam Asking asking,
      @Parameter(description = "a view to draw the design in, or all") @QueryParam("picture")
          String picture,
      ConfigurationWish wish) {
    Bodies.require(wish);
    var offer = offers.find(brand, product, asking.or(wish.market(), wish.language()));
    var understood = Selections.read(offer, wish.choices(), wish.texts(), wish.keep());
    var views = pictures.views(offer.product(), picture);
    var configuration =
        offer.configurator().evaluate(understood.selection(), understood.keep(), offer.terms());
    return ConfigurationJson.of(configuration, offer, pictures.draw(offer, configuration, views));
  }
}
