package io.maatwerk.studio;

import io.maatwerk.configuration.Design;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Page;
import io.maatwerk.page.SheetFacts;
import io.maatwerk.page.SpecSheet;
import io.maatwerk.product.Money;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The spec sheet of a design that nobody saved yet: its address says all of it. */
@Path("/{brand}/{product}/sheet")
@Produces(MediaType.TEXT_HTML)
public class StudioSheet {

  private final Shelf shelf;
  private final Guests guests;
  private final PublicOrigin origin;
  private final Clock clock;

  StudioSheet(Shelf shelf, Guests guests, PublicOrigin origin, Clock clock) {
    this.shelf = shelf;
    this.guests = guests;
    this.origin = origin;
    this.clock = clock;
  }

  /** Choices that clash have no sheet: they lead back to the studio, which says what helps. */
  @GET
  @Operation(hidden = true)
  public Response sheet(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @Context UriInfo uri) {
    var fields = new Fields(uri.getQueryParameters());
    var guest = guests.guest(shelf.product(brand, product), fields);
    var situation = guests.situation(guest, fields);
    var own = situation.wishes().own();
    var studio = Query.with(guest.at(""), guest.product(), own);
    if (situation.clashes()) {
      return Response.seeOther(URI.create(studio.toString())).build();
    }
    var page = guest.page(Query.with(guest.at("/sheet"), guest.product(), own));
    var design = situation.configuration().design().orElseThrow();
    var sheet = sheet(guest, page, design, studio.toString());
    return Response.ok(sheet.setLocale(page.language())).build();
  }

  private TemplateInstance sheet(Guest guest, Page page, Design design, String studio) {
    var published = guest.published();
    var facts = new SheetFacts(published, page.language());
    var market = page.market().orElseThrow();
    var day = LocalDate.now(clock);
    return new SpecSheet(
        page,
        guest.product().name().in(page.language()),
        facts.product(),
        Optional.empty(),
        facts.facts(design.serial(), published.configurator().designs(), market, day, false),
        facts.pictures(design.selection()),
        facts.specs(design.selection()),
        bill(page, design),
        origin.url(guest.path()),
        studio,
        Optional.empty());
  }

  private static SpecSheet.Bill bill(Page page, Design design) {
    var price = design.price();
    var language = page.language();
    var currency = price.market().currency();
    var lines =
        price.lines().stream()
            .map(
                line ->
                    new SpecSheet.Fact(
                        line.name().in(language),
                        MoneyText.text(new Money(currency, line.amount()), language)))
            .toList();
    return new SpecSheet.Bill(
        lines, MoneyText.text(price.total(), language), price.note().in(language));
  }
}
