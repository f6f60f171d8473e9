package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.design.CloseUps;
import io.maatwerk.http.Refusal;
import io.maatwerk.page.Versions;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves pictures of styles, under addresses of a version, to be kept for good. */
@Path("/style/" + CloseUps.STYLE + "/{brand}/{product}/{version}/{option}/{choice}")
public class StylePictures {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final Versions versions;
  private final CloseUps closeUps;

  StylePictures(Versions versions, CloseUps closeUps) {
    this.versions = versions;
    this.closeUps = closeUps;
  }

  /** Where the picture of a style is to be had. */
  static String address(PublishedProduct published, Option option, Choice choice) {
    var product = published.product();
    return "/style/"
        + String.join(
            "/",
            CloseUps.STYLE,
            product.brand(),
            product.id(),
            published.version(),
            option.id(),
            choice.id());
  }

  @GET
  @Blocking
  @Operation(hidden = true)
  public CompletionStage<Response> picture(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @PathParam("version") String version,
      @PathParam("option") String option,
      @PathParam("choice") String choice) {
    var published = versions.find(brand, product, version).orElseThrow(StylePictures::missing);
    var known = closeUps.pictured(published).getOrDefault(option, List.of());
    if (!known.contains(choice)) {
      throw missing();
    }
    return closeUps
        .of(published, published.product().option(option).orElseThrow())
        .orElseThrow(() -> Refusal.tooMany("Too many pictures are being drawn just now.", SOON))
        .thenApply(files -> ShownPictures.answer(files.get(choice)));
  }

  private static Refusal missing() {
    return Refusal.notFound("No page shows this picture.");
  }
}
