package io.maatwerk.studio;

import io.maatwerk.configuration.Completion;
import io.maatwerk.configuration.Goal;
import io.maatwerk.design.Designs;
import io.maatwerk.page.Address;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Page;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Chooses the rest of a design for a shopper: what they keep stays, and a budget holds. */
@Path("/{brand}/{product}/finish")
@Produces(MediaType.TEXT_HTML)
public class FinishPage {

  static final String KEEP = "keep";
  static final String GOAL = "goal";
  static final String BUDGET = "budget";
  private static final int MOST_DIGITS = 12;

  private final Shelf shelf;
  private final Guests guests;
  private final Designs designs;

  FinishPage(Shelf shelf, Guests guests, Designs designs) {
    this.shelf = shelf;
    this.guests = guests;
    this.designs = designs;
  }

  /** A choice of the shopper's that may stay. */
  public record Kept(String option, String words, boolean ticked) {}

  /**
   * The form.
   *
   * @param trouble why nothing was finished; empty at first
   */
  public record Form(
      String path,
      String back,
      List<Address.Parameter> hidden,
      List<Kept> kept,
      String currency,
      String budget,
      String goal,
      String trouble) {}

  @CheckedTemplate(basePath = "studio")
  static class Templates {
    private Templates() {}

    static native TemplateInstance finish(Page page, String name, Form form);
  }

  @GET
  @Operation(hidden = true)
  public Response finish(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @Context UriInfo address) {
    var fields = new Fields(address.getQueryParameters());
    var guest = guests.guest(shelf.product(brand, product), fields);
    var own = WishReader.read(guest.product(), fields).own();
    var goal = fields.written(GOAL);
    if (goal.isEmpty()) {
      return form(guest, fields, own, "");
    }
    var limit = limit(guest, fields.written(BUDGET).orElse(""));
    if (limit.isEmpty()) {
      return form(guest, fields, own, guest.tools().noAmount());
    }
    var kept = kept(own, fields);
    var completion =
        guest
            .published()
            .configurator()
            .complete(kept, goal(guest, goal.get()), limit.get(), guests.terms(guest));
    if (completion instanceof Completion.Completed completed) {
      return taken(guest, fields, Taking.of(guest.product(), completed.design(), kept));
    }
    return form(guest, fields, own, trouble(guest, completion));
  }

  private Response taken(Guest guest, Fields fields, Selection own) {
    var studio = guests.carried(guest.at(""), fields);
    return Response.seeOther(URI.create(Query.with(studio, guest.product(), own).toString()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static String trouble(Guest guest, Completion completion) {
    return completion instanceof Completion.TooDear dear
        ? guest.tools().tooDear(MoneyText.text(dear.cheapest(), guest.language()))
        : guest.tools().keepsClash();
  }

  private static Selection kept(Selection own, Fields fields) {
    var values = new LinkedHashMap<>(own.values());
    var texts = new LinkedHashMap<>(own.texts());
    values.keySet().retainAll(fields.all(KEEP));
    texts.keySet().retainAll(fields.all(KEEP));
    return new Selection(values, texts);
  }

  private Goal goal(Guest guest, String name) {
    return switch (name) {
      case "cheapest" -> new Goal.Cheapest();
      case "popular" ->
          new Goal.Popular(designs.popularity(guest.product().brand(), guest.product().id()));
      default -> new Goal.Default();
    };
  }

  /** Minor units; empty when it is no amount. */
  private static Optional<OptionalLong> limit(Guest guest, String written) {
    var plain = written.replace(',', '.').replaceAll("\\s", "");
    if (plain.isEmpty()) {
      return Optional.of(OptionalLong.empty());
    }
    if (plain.length() > MOST_DIGITS || !plain.matches("\\d+(\\.\\d+)?")) {
      return Optional.empty();
    }
    int digits = Math.max(0, currency(guest).getDefaultFractionDigits());
    return Optional.of(OptionalLong.of(new BigDecimal(plain).movePointRight(digits).longValue()));
  }

  private static Currency currency(Guest guest) {
    return Currency.getInstance(guest.audience().market().currency());
  }

  private Response form(Guest guest, Fields fields, Selection own, String trouble) {
    var start = guests.carried(guest.at("/finish"), fields);
    var here = Query.with(start, guest.product(), own);
    var studio = Query.with(guests.carried(guest.at(""), fields), guest.product(), own);
    boolean asked = fields.written(GOAL).isPresent();
    var kept =
        guest.product().options().stream()
            .filter(option -> own.values().containsKey(option.id()))
            .map(option -> kept(guest, own, option, !asked || isKept(fields, option)))
            .toList();
    var form =
        new Form(
            here.path(),
            studio.toString(),
            here.query(),
            kept,
            guest.audience().market().currency(),
            fields.one(BUDGET).orElse(""),
            fields.written(GOAL).orElse("default"),
            trouble);
    var page =
        Templates.finish(guest.page(here), guest.product().name().in(guest.language()), form)
            .setLocale(guest.language());
    return Response.ok(page).build();
  }

  private static boolean isKept(Fields fields, Option option) {
    return fields.all(KEEP).contains(option.id());
  }

  private static Kept kept(Guest guest, Selection own, Option option, boolean ticked) {
    var naming = guest.naming();
    var words = own.texts().get(option.id());
    var value =
        words == null ? naming.value(option, own.values().get(option.id())) : naming.quoted(words);
    return new Kept(option.id(), naming.option(option) + ": " + value, ticked);
  }
}
