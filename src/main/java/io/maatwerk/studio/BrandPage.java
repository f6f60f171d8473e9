package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A brand's products, and the presets to start from. */
@Path("/{brand}")
public class BrandPage {

  private final Shelf shelf;
  private final Speech speech;
  private final Clock clock;

  BrandPage(Shelf shelf, Speech speech, Clock clock) {
    this.shelf = shelf;
    this.speech = speech;
    this.clock = clock;
  }

  /** A product and its presets. */
  public record Offer(Card product, List<Card> presets) {}

  @CheckedTemplate(basePath = "studio")
  static class Templates {
    private Templates() {}

    static native TemplateInstance brand(Page page, String tagline, List<Offer> offers);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance brand(
      @PathParam("brand") String id,
      @QueryParam("market") String market,
      @QueryParam("language") String language) {
    var published = shelf.brand(id);
    var brand = published.brand();
    var audience = Audience.of(brand, Optional.ofNullable(market), Optional.ofNullable(language));
    var bare = Page.of(brand, audience, Address.of("/" + id));
    var page = Page.of(brand, audience, bare.carrying("/" + id));
    var cards = new Cards(page, speech.in(page.language()), LocalDate.now(clock));
    var offers = published.offered().stream().map(product -> offer(cards, product)).toList();
    return Templates.brand(page, brand.tagline().in(page.language()), offers)
        .setLocale(page.language());
  }

  private static Offer offer(Cards cards, PublishedProduct product) {
    return new Offer(cards.product(product), cards.presets(product));
  }
}
