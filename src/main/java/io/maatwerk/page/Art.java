package io.maatwerk.page;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bitmaps and tiles of a product's drawings, under addresses that hold its version. */
@Path("/art/{brand}/{product}/{version}/{path:.+}")
public class Art {

  private static final Map<String, String> TYPES =
      Map.of(
          "svg",
          "image/svg+xml",
          "png",
          "image/png",
          "jpg",
          "image/jpeg",
          "jpeg",
          "image/jpeg",
          "webp",
          "image/webp");

  private final Versions versions;

  Art(Versions versions) {
    this.versions = versions;
  }

  /** Where a file of a product is to be had; {@code path} is in the brand's folder. */
  public static String address(PublishedProduct published, String path) {
    var product = published.product();
    return "/art/" + String.join("/", product.brand(), product.id(), published.version(), path);
  }

  @GET
  @Operation(hidden = true)
  public Response file(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @PathParam("version") String version,
      @PathParam("path") String path) {
    return answer(
        path, versions.find(brand, product, version).flatMap(published -> published.art(path)));
  }

  /** The file, to be kept for good, if there is one of a kind that pages show. */
  static Response answer(String path, Optional<byte[]> bytes) {
    var type = Optional.ofNullable(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
    if (type.isEmpty() || bytes.isEmpty()) {
      throw Refusal.notFound("There is no such drawing.");
    }
    return Response.ok(bytes.get(), type.get()).header("Cache-Control", Assets.IMMUTABLE).build();
  }
}
