package io.maatwerk.studio;

import io.maatwerk.design.Showcase;
import io.maatwerk.http.Refusal;
import io.maatwerk.page.Versions;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves pictures of what pages show before anybody designed it, to be kept for good. */
@Path("/shown/{style}/{brand}/{product}/{version}/{look}/{view:.+}-{width:[0-9]+}")
public class ShownPictures {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Versions versions;
  private final Shots shots;
  private final Showcase showcase;

  ShownPictures(Versions versions, Shots shots, Showcase showcase) {
    this.versions = versions;
    this.shots = shots;
    this.showcase = showcase;
  }

  @GET
  @Blocking
  @Operation(hidden = true)
  public CompletionStage<Response> picture(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @PathParam("version") String version,
      @PathParam("look") String look,
      @PathParam("view") String view,
      @PathParam("width") int width) {
    var published = versions.find(brand, product, version).orElseThrow(ShownPictures::missing);
    var design = shots.find(published, look).orElseThrow(ShownPictures::missing);
    var seen = published.product().view(view).orElseThrow(ShownPictures::missing);
    if (!Shots.WIDTHS.contains(width) && width != Shots.SMALL) {
      throw missing();
    }
    return showcase
        .picture(published, design, seen, width)
        .orElseThrow(() -> Refusal.tooMany("Too many pictures are being drawn just now.", SOON))
        .thenApply(ShownPictures::answer);
  }

  static Response answer(byte[] bytes) {
    return Response.ok(bytes)
        .type(bytes[0] == 'R' ? "image/webp" : "image/png")
        .header("Cache-Control", FOR_GOOD)
        .build();
  }

  private static Refusal missing() {
    return Refusal.notFound("No page shows this picture.");
  }
}
