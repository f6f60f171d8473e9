package io.maatwerk.page;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The drawings and bitmaps of brands' stories, under addresses that hold a hash of them. */
@Path("/front/{brand}/{hash}/{path:.+}")
public class FrontArt {

  private final LiveCatalog catalog;

  FrontArt(LiveCatalog catalog) {
    this.catalog = catalog;
  }

  /** Where a file of a brand's storefront is to be had; {@code path} is in the brand's folder. */
  public static String address(PublishedBrand brand, String path) {
    return "/front/" + String.join("/", brand.brand().id(), brand.front().hash(), path);
  }

  @GET
  @Operation(hidden = true)
  public Response file(
      @PathParam("brand") String brand,
      @PathParam("hash") String hash,
      @PathParam("path") String path) {
    var bytes =
        catalog
            .catalog()
            .find(brand)
            .filter(found -> found.front().hash().equals(hash))
            .flatMap(found -> found.front().art(path));
    return Art.answer(path, bytes);
  }
}
