package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.Page;
import io.maatwerk.page.Palette;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The front door: the brands and their products. */
@Path("/")
public class HomePage {

  private final Shelf shelf;
  private final Speech speech;
  private final Clock clock;

  HomePage(Shelf shelf, Speech speech, Clock clock) {
    this.shelf = shelf;
    this.speech = speech;
    this.clock = clock;
  }

  /** A brand and what it offers, in its own colours. */
  public record House(
      String name, String tagline, String address, Palette palette, List<Card> products) {}

  @CheckedTemplate(basePath = "studio")
  static class Templates {
    private Templates() {}

    static native TemplateInstance home(Page page, List<House> houses);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance home(@QueryParam("language") String language) {
    var spoken = Audience.ours(Optional.ofNullable(language));
    var page = Page.ours(spoken, Address.of("/"));
    var houses = shelf.brands().stream().map(brand -> house(brand, spoken)).toList();
    return Templates.home(page, houses).setLocale(spoken);
  }

  private House house(PublishedBrand published, String language) {
    var brand = published.brand();
    var audience = Audience.of(brand, Optional.empty(), Optional.of(language));
    var page = Page.of(brand, audience, Address.of("/" + brand.id()));
    var cards = new Cards(page, speech.in(audience.language()), LocalDate.now(clock));
    return new House(
        brand.name().in(language),
        brand.tagline().in(language),
        page.home(),
        page.palette(),
        published.offered().stream().map(cards::product).toList());
  }
}
