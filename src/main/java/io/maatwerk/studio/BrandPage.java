package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
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

/** A brand's products, the presets to start from, and what others made. */
@Path("/{brand}")
public class BrandPage {

  private static final int GALLERY = 8;

  private final Shelf shelf;
  private final Designs designs;
  private final Speech speech;
  private final Clock clock;

  BrandPage(Shelf shelf, Designs designs, Speech speech, Clock clock) {
    this.shelf = shelf;
    this.designs = designs;
    this.speech = speech;
    this.clock = clock;
  }

  /** A product, its presets, and what others made of it. */
  public record Offer(Card product, List<Card> presets, List<Made> gallery) {}

  /** A design that somebody saved. */
  public record Made(String address, String picture, int width, int height, String words) {}

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

  private Offer offer(Cards cards, PublishedProduct published) {
    var product = published.product();
    var gallery =
        designs.newest(product.brand(), product.id(), GALLERY).stream()
            .flatMap(design -> made(cards, published, design).stream())
            .toList();
    return new Offer(cards.product(published), cards.presets(published), gallery);
  }

  /** Its picture and number: how its maker calls it, its own page says. */
  private static Optional<Made> made(Cards cards, PublishedProduct published, SavedDesign design) {
    var words = cards.numbered(published, design.serial());
    return design
        .picture("thumb")
        .map(
            thumb ->
                new Made(design.path(), design.path(thumb), thumb.width(), thumb.height(), words));
  }
}
