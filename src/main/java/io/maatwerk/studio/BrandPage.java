package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.OurWords;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A brand's window, products, presets and stories, and what others made. */
@Path("/{brand}")
public class BrandPage {

  private static final int LATEST = 12;

  private final Shelf shelf;
  private final Shots shots;
  private final Latest latest;
  private final Clock clock;

  BrandPage(Shelf shelf, Shots shots, Latest latest, Clock clock) {
    this.shelf = shelf;
    this.shots = shots;
    this.latest = latest;
    this.clock = clock;
  }

  /**
   * A product and its presets.
   *
   * @param shown whether it stands at the front already
   */
  public record Offer(Card product, List<Card> presets, boolean shown) {}

  /** Everything that the page shows. */
  public record Window(
      String name,
      String tagline,
      Optional<Front> front,
      List<Offer> offers,
      List<StoryView> stories,
      List<Made> latest) {}

  @CheckedTemplate(basePath = "studio")
  static class Templates {
    private Templates() {}

    static native TemplateInstance brand(Page page, Window window);
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
    var spoken = page.language();
    var cards =
        new Cards(page, shots, OurWords.in(spoken, StudioWords.class), LocalDate.now(clock));
    var front = cards.front(published);
    var window =
        new Window(
            brand.name().in(spoken),
            brand.tagline().in(spoken),
            front,
            published.offered().stream()
                .map(product -> offer(cards, product, front))
                .sorted(Comparator.comparing(Offer::shown).reversed())
                .toList(),
            new Stories(page, published, cards, OurWords.in(spoken, ShopWords.class)).all(),
            latest.of(List.of(published), spoken, LATEST));
    return Templates.brand(page, window).setLocale(spoken);
  }

  private static Offer offer(Cards cards, PublishedProduct published, Optional<Front> front) {
    var product = cards.product(published);
    boolean shown = front.filter(f -> f.address().equals(product.address())).isPresent();
    return new Offer(product, cards.presets(published), shown);
  }
}
