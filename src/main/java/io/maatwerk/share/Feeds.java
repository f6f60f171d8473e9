package io.maatwerk.share;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.http.OurWords;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves what was listed lately of a brand's designs, for feed readers. */
@Path("/{brand}/feed.xml")
public class Feeds {

  private static final int MOST = 40;

  private final LiveCatalog catalog;
  private final Designs designs;
  private final Subjects subjects;
  private final PublicOrigin origin;

  Feeds(LiveCatalog catalog, Designs designs, Subjects subjects, PublicOrigin origin) {
    this.catalog = catalog;
    this.designs = designs;
    this.subjects = subjects;
    this.origin = origin;
  }

  @GET
  @Operation(hidden = true)
  public Response feed(
      @PathParam("brand") String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
    var brand =
        catalog
            .catalog()
            .find(id)
            .orElseThrow(() -> Refusal.notFound("There is no brand '" + id + "'."));
    var newest =
        brand.offered().stream()
            .flatMap(this::newest)
            .sorted(Comparator.comparing(SavedDesign::created).reversed())
            .limit(MOST)
            .toList();
    var feed = new Feed(head(brand, newest), newest.stream().flatMap(this::item).toList());
    return Fresh.of(feed.render(), "application/atom+xml;charset=UTF-8").answer(ifNoneMatch);
  }

  private Stream<SavedDesign> newest(PublishedProduct published) {
    var product = published.product();
    return designs.newest(product.brand(), product.id(), MOST).stream();
  }

  private Feed.Head head(PublishedBrand published, List<SavedDesign> newest) {
    var brand = published.brand();
    var language = brand.defaultLanguage();
    var updated = newest.stream().findFirst().map(SavedDesign::created).orElse(Instant.EPOCH);
    return new Feed.Head(
        brand.name().in(language),
        brand.tagline().in(language),
        language,
        origin.url("/" + brand.id() + "/feed.xml"),
        origin.url("/" + brand.id()),
        updated.toString());
  }

  private Stream<Feed.Item> item(SavedDesign design) {
    return design.picture("og").stream()
        .map(
            picture -> {
              var subject = subjects.of(design);
              return new Feed.Item(
                  subject.heading(),
                  design.by(),
                  origin.url(design.path()),
                  origin.url(design.path(picture)),
                  picture.mediaType(),
                  picture.width(),
                  picture.height(),
                  subject.caption(OurWords.in(subject.language(), ShareWords.class)),
                  design.created().toString());
            });
  }
}
