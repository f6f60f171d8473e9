package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
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
  private final StudioViews views;
  private final PublicOrigin origin;
  private final Clock clock;

  StudioSheet(Shelf shelf, StudioViews views, PublicOrigin origin, Clock clock) {
    this.shelf = shelf;
    this.views = views;
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
    var published = shelf.product(brand, product);
    var fields = new Fields(uri.getQueryParameters());
    var situation = views.situation(published, fields);
    var audience = StudioViews.audience(published, fields);
    var bare = Page.of(published.brand(), audience, Address.of("/"));
    var own = situation.wishes().own();
    var studio = Query.with(bare.carrying(path(published)), situation.product(), own);
    if (situation.clashes()) {
      return Response.seeOther(URI.create(studio.toString())).build();
    }
    var here = Query.with(bare.carrying(path(published) + "/sheet"), situation.product(), own);
    var page = Page.of(published.brand(), audience, here);
    var design = situation.configuration().design().orElseThrow();
    var sheet = sheet(published, page, design, studio.toString());
    return Response.ok(sheet.setLocale(page.language())).build();
  }

  private TemplateInstance sheet(
      PublishedProduct published, Page page, Design design, String studio) {
    var facts = new SheetFacts(published, page.language());
    var market = page.market().orElseThrow();
    var day = LocalDate.now(clock);
    return new SpecSheet(
        page,
        published.product().name().in(page.language()),
        facts.product(),
        Optional.empty(),
        facts.facts(design.serial(), published.configurator().designs(), market, day, false),
        facts.pictures(design.selection()),
        facts.specs(design.selection()),
        bill(page, design),
        origin.url(path(published)),
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

  private static String path(PublishedProduct published) {
    return "/" + published.product().brand() + "/" + published.product().id();
  }
}
