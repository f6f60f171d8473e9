package io.maatwerk.studio.api;

import io.maatwerk.configuration.Completion;
import io.maatwerk.configuration.Goal;
import io.maatwerk.design.Designs;
import io.maatwerk.http.Refusal;
import io.maatwerk.product.Nearest;
import io.maatwerk.product.Selection;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Completes choices into a design. */
@Path("/api/v1/products/{brand}/{product}/completion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Designing")
public class CompletionResource {

  private static final String RANDOM = "random";
  private static final List<String> GOALS = List.of("default", "cheapest", "popular", RANDOM);

  private static final OptionalLong NO_LIMIT = OptionalLong.empty();
  private static final SecureRandom RANDOMNESS = new SecureRandom();

  private final Offers offers;
  private final Designs designs;

  CompletionResource(Offers offers, Designs designs) {
    this.offers = offers;
    this.designs = designs;
  }

  @POST
  @Operation(operationId = "complete", summary = "A design that keeps the choices")
  @APIResponse(responseCode = "200", description = "The design, or why there is none")
  @APIResponse(responseCode = "400", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "404", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "410", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "413", ref = ApiDocument.PROBLEM)
  @APIResponse(responseCode = "422", ref = ApiDocument.PROBLEM)
  public CompletionJson complete(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @BeanParam Asking asking,
      CompletionWish wish) {
    Bodies.require(wish);
    var offer = offers.find(brand, product, asking.or(wish.market(), wish.language()));
    var chosen = Selections.read(offer, wish.choices(), wish.texts(), List.of());
    if (RANDOM.equals(wish.goal())) {
      return random(offer, wish, chosen.selection());
    }
    var completion =
        offer
            .configurator()
            .complete(chosen.selection(), goal(wish, offer), atMost(wish, offer), offer.terms());
    return CompletionJson.of(completion, offer);
  }

  /** Where there is no design, or none that could be counted, what a completion says is said. */
  private CompletionJson random(Offer offer, CompletionWish wish, Selection chosen) {
    if (wish.atMost() != null) {
      throw Refusal.unprocessable("atMost", "does not go together with the goal random");
    }
    var configurator = offer.configurator();
    var completion =
        configurator
            .any(chosen, offer.terms(), RANDOMNESS)
            .<Completion>map(Completion.Completed::new)
            .orElseGet(
                () -> configurator.complete(chosen, new Goal.Default(), NO_LIMIT, offer.terms()));
    return CompletionJson.of(completion, offer);
  }

  private Goal goal(CompletionWish wish, Offer offer) {
    var goal = wish.goal() == null ? GOALS.get(0) : wish.goal();
    return switch (goal) {
      case "default" -> new Goal.Default();
      case "cheapest" -> new Goal.Cheapest();
      case "popular" -> {
        var product = offer.product();
        yield new Goal.Popular(designs.popularity(product.brand(), product.id()));
      }
      default -> throw unknownGoal(goal);
    };
  }

  private static Refusal unknownGoal(String goal) {
    var near = Nearest.to(goal, GOALS).orElseThrow();
    return Refusal.unprocessable(
        "goal", "unknown; did you mean '" + near + "'? known are " + String.join(", ", GOALS));
  }

  private static OptionalLong atMost(CompletionWish wish, Offer offer) {
    if (wish.atMost() == null) {
      return OptionalLong.empty();
    }
    var currency = offer.terms().market().currency();
    if (wish.atMost().currency() != null && !wish.atMost().currency().equals(currency)) {
      throw Refusal.unprocessable("atMost.currency", "must be " + currency + " in this market");
    }
    if (wish.atMost().amount() == null) {
      throw Refusal.unprocessable("atMost.amount", "is missing");
    }
    return OptionalLong.of(wish.atMost().amount());
  }
}
