package io.maatwerk.studio.api;

import io.maatwerk.design.DeleteOutcome;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
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
  private static final String EDIT_KEY = "Edit-Key";
  private static final String REPLAYED = "Idempotent-Replayed";
  private static final int LONGEST_KEY = 255;

  private final Designs designs;
  private final Offers offers;
  private final Operator operator;
  private final PublicOrigin origin;

  DesignResource(Designs designs, Offers offers, Operator operator, PublicOrigin origin) {
    this.designs = designs;
    this.offers = offers;
    this.operator = operator;
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
    throw SaveRefusal.of(outcome, language.orElse("en"))
        .orElseGet(() -> offers.refusal(wish.brand(), wish.product()));
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
    var body = SavedDesignJson.of(saved, origin, language);
    var answer = Response.created(URI.create(body.url())).entity(body);
    return saved.replayed() ? answer.header(REPLAYED, true).build() : answer.build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "design", summary = "A saved design, and what became of it since")
  @APIResponse(
      responseCode = "200",
      description = "The design",
      content = @Content(schema = @Schema(implementation = SavedDesignJson.class)))
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "410", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  public SavedDesignJson design(@PathParam("id") String id, @BeanParam Asking asking) {
    var design = designs.find(id).orElseThrow(() -> missing(id));
    var language = offers.language(design.brand(), asking).orElse(design.language());
    return SavedDesignJson.of(told(design), origin, language);
  }

  private SavedDesignJson.Told told(SavedDesign design) {
    var parent = design.parent().filter(id -> designs.find(id).isPresent());
    return new SavedDesignJson.Told(
        design, parent, designs.remixes(design.id()), designs.today(design));
  }

  private Refusal missing(String id) {
    return designs.isDeleted(id)
        ? Refusal.gone("This design was deleted.")
        : Refusal.notFound("There is no such design.");
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteDesign",
      summary = "Delete a design for good, with its words and pictures")
  @APIResponse(responseCode = "204", description = "It is gone; whatever is asked of it is a 410")
  @APIResponse(responseCode = "400", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "403", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "410", ref = ApiDocument.PROBLEM)
  public void delete(
      @PathParam("id") String id,
      @HeaderParam(EDIT_KEY) @Parameter(description = "the key that saving it answered") String key,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
    var outcome = operator.is(authorization) ? designs.remove(id) : designs.delete(id, needed(key));
    if (outcome instanceof DeleteOutcome.Wrong) {
      throw Refusal.forbidden("This key does not open that design.");
    }
    if (!(outcome instanceof DeleteOutcome.Deleted)) {
      throw missing(id);
    }
  }

  private static String needed(String key) {
    return Optional.ofNullable(key)
        .orElseThrow(() -> Refusal.malformed(EDIT_KEY, "this header must be there"));
  }
}
