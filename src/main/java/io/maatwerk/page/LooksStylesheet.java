package io.maatwerk.page;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.Refusal;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * A product's textures and tiles as a stylesheet, so that a browser gets those alone that it shows:
 * {@code data-look} lies on an element, {@code data-print} cuts it out.
 */
@Path("/looks/{brand}/{product}")
public class LooksStylesheet {

  private static final double PIXELS_PER_UNIT = 2;

  private final Versions versions;

  LooksStylesheet(Versions versions) {
    this.versions = versions;
  }

  /** Where a product's stylesheet is to be had. */
  public static String address(PublishedProduct published) {
    var product = published.product();
    return "/looks/" + product.brand() + "/" + product.id() + "/" + published.version() + ".css";
  }

  @GET
  @Path("{version}.css")
  @Produces("text/css; charset=utf-8")
  @Operation(hidden = true)
  public Response stylesheet(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @PathParam("version") String version) {
    var published =
        versions
            .find(brand, product, version)
            .orElseThrow(() -> Refusal.notFound("There is no such version of the product."));
    return Response.ok(css(published)).header("Cache-Control", Assets.IMMUTABLE).build();
  }

  private static String css(PublishedProduct published) {
    return published.product().options().stream()
        .flatMap(option -> option.choices().stream())
        .map(Choice::look)
        .flatMap(look -> rules(published, look))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> rules(PublishedProduct published, Look look) {
    var textures =
        look.texture().stream()
            .map(path -> rule("data-look", "background", published, path, cloth(published, path)));
    var tiles =
        look.tile().stream()
            .flatMap(
                path ->
                    Stream.of("data-look background", "data-print mask")
                        .map(words -> words.split(" "))
                        .map(
                            words ->
                                rule(words[0], words[1], published, path, tile(published, path))));
    return Stream.concat(textures, tiles);
  }

  private static String rule(
      String mark, String property, PublishedProduct published, String path, String size) {
    return "[%s=\"%s\"]{%s:url(\"%s\") 0 0/%s}"
        .formatted(mark, path, property, Art.address(published, path), size);
  }

  private static String cloth(PublishedProduct published, String path) {
    var bitmap = published.artwork().bitmap(path);
    return size(bitmap.width() / PIXELS_PER_UNIT, bitmap.height() / PIXELS_PER_UNIT);
  }

  private static String tile(PublishedProduct published, String path) {
    var box = published.artwork().drawing(path).box();
    return size(box.getWidth(), box.getHeight());
  }

  private static String size(double width, double height) {
    return "%spx %spx".formatted(width, height).replace(".0px", "px");
  }
}
