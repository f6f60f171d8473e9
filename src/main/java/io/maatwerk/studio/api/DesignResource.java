package io.maatwerk.studio.api;

import io.maatwerk.design.Designs;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The designs that people save. */
@Path("/api/v1/designs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Designs")
public class DesignResource {

  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotent-Replayed";
  private static final int LONGEST_KEY = 255;

  private final Designs designs;
  private final Offers offers;
  private final PublicOrigin origin;

  DesignResource(Designs designs, Offers offers, PublicOrigin origin) {
    this.designs = designs;
    this.offers = offers;
    this.origin = origin;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "saveDesign", summary = "Save a design for good")
  @APIResponse(
      responseCode = "201",
      description = "It is kept, now or by an earlier request with the same key",
      headers =
          @Header(
              name = REPLAYED,
              description = "true when an earlier request saved it",
              schema = @Schema(implementation = boolean.class)),
      content = @Content(schema = @Schema(implementation = SavedDesignJson.class)))
  @APIResponse(responseCode = "400", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "409", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "410", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "413", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "429", ref = ApiDocument.PROBLEM)
  public Response save(
      @HeaderParam(KEY)
          @Parameter(required = true, description = "names this attempt, at most 255 characters")
          String key,
      @BeanParam Asking asking,
      DesignWish wish) {
    var asked = required(key, wish, asking);
    var language = offers.language(wish.brand(), asked);
    var outcome = designs.save(wish.request(asked, language, key));
    if (outcome instanceof SaveOutcome.Saved saved) {
      return created(saved, language.orElse(saved.design().language()));
    }
    throw refusal(outcome, wish, asked, language.orElse("en"));
  }

  private static Asking required(String key, DesignWish wish, Asking asking) {
    Bodies.require(wish);
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.malformed(KEY, "this header must be there, with 1 to 255 characters");
    }
    Bodies.require("brand", wish.brand());
    Bodies.require("product", wish.product());
    return asking.or(wish.market(), wish.language());
  }

  private Response created(SaveOutcome.Saved saved, String language) {
    var body = SavedDesignJson.of(saved.design(), origin, language);
    var answer = Response.created(URI.create(body.url())).entity(body);
    return saved.replayed() ? answer.header(REPLAYED, true).build() : answer.build();
  }

  private RuntimeException refusal(
      SaveOutcome outcome, DesignWish wish, Asking asked, String language) {
    if (outcome instanceof SaveOutcome.Clashing clash) {
      return SaveRefusal.of(clash, language);
    }
    if (outcome instanceof SaveOutcome.Incomplete incomplete) {
      return SaveRefusal.of(incomplete);
    }
    if (outcome instanceof SaveOutcome.VersionMoved moved) {
      return SaveRefusal.of(moved);
    }
    if (outcome instanceof SaveOutcome.Misread misread) {
      return Selections.refusal(misread.mistakes(), language);
    }
    if (outcome instanceof SaveOutcome.Rejected rejected) {
      return SaveRefusal.of(rejected, language);
    }
    if (outcome instanceof SaveOutcome.Busy busy) {
      return SaveRefusal.of(busy);
    }
    if (outcome instanceof SaveOutcome.Deleted) {
      return Refusal.gone("The design that this key saved was deleted.");
    }
    return outcome instanceof SaveOutcome.KeyReused
        ? SaveRefusal.keyReused()
        : offers.refusal(wish.brand(), wish.product());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "design", summary = "A saved design, and what became of it since")
  @APIResponse(
      responseCode = "200",
      description = "The design",
      content = @Content(schema = @Schema(implementation = SavedDesignJson.class)))
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  public SavedDesignJson design(@PathParam("id") String id, @BeanParam Asking asking) {
    var design = designs.find(id).orElseThrow(() -> Refusal.notFound("There is no such design."));
    var language = offers.language(design.brand(), asking).orElse(design.language());
    return SavedDesignJson.of(design, designs.today(design), origin, language);
  }
}
