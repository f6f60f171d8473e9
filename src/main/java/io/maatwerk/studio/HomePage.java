package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.http.OurWords;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.Page;
import io.maatwerk.page.Palette;
import io.maatwerk.product.Market;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The front door: a chapter for each brand, and what people made lately. */
@Path("/")
public class HomePage {

  private static final int STARTS = 8;
  private static final int LATEST = 8;

  private final Shelf shelf;
  private final Shots shots;
  private final Latest latest;
  private final Clock clock;

  HomePage(Shelf shelf, Shots shots, Latest latest, Clock clock) {
    this.shelf = shelf;
    this.shots = shots;
    this.latest = latest;
    this.clock = clock;
  }

  /**
   * A brand's chapter, in its own colours.
   *
   * @param front empty where nothing can be had in the reader's market
   * @param products those that do not stand at the front
   */
  public record House(
      Page page,
      String name,
      String tagline,
      Palette palette,
      Optional<Front> front,
      List<Card> products,
      List<Card> starts) {}

  @CheckedTemplate(basePath = "studio")
  static class Templates {
    private Templates() {}

    static native TemplateInstance home(Page page, List<House> houses, List<Made> latest);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance home(
      @QueryParam("language") String language, @QueryParam("market") String market) {
    var spoken = Audience.ours(Optional.ofNullable(language));
    var brands = shelf.brands();
    var page = page(spoken, Optional.ofNullable(market), markets(brands));
    var houses = brands.stream().map(brand -> house(brand, page)).toList();
    return Templates.home(page, houses, latest.of(brands, spoken, LATEST)).setLocale(spoken);
  }

  private static Page page(String language, Optional<String> asked, List<Market> sold) {
    if (sold.isEmpty()) {
      return Page.ours(language, Address.of("/"));
    }
    var market = sold.stream().filter(m -> asked.filter(m.id()::equals).isPresent()).findFirst();
    return Page.ours(language, market.orElse(sold.get(0)), sold);
  }

  /** Every brand's, each once. */
  private static List<Market> markets(List<PublishedBrand> brands) {
    var markets = new ArrayList<Market>();
    brands.stream()
        .flatMap(brand -> brand.brand().markets().stream())
        .filter(market -> markets.stream().noneMatch(known -> known.id().equals(market.id())))
        .forEach(markets::add);
    return markets;
  }

  private House house(PublishedBrand published, Page home) {
    var brand = published.brand();
    var audience = Audience.of(brand, home.market().map(Market::id), Optional.of(home.language()));
    var page = Page.of(brand, audience, Address.of("/" + brand.id()));
    var cards =
        new Cards(
            page, shots, OurWords.in(audience.language(), StudioWords.class), LocalDate.now(clock));
    var front = cards.front(published);
    return new House(
        page,
        brand.name().in(home.language()),
        brand.tagline().in(home.language()),
        page.palette(),
        front,
        published.offered().stream()
            .map(cards::product)
            .filter(card -> front.filter(f -> f.address().equals(card.address())).isEmpty())
            .toList(),
        published.offered().stream()
            .flatMap(product -> cards.presets(product).stream())
            .filter(card -> front.filter(f -> f.shown().equals(card.address())).isEmpty())
            .limit(STARTS)
            .toList());
  }
}
