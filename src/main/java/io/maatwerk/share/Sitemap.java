package io.maatwerk.share;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.http.PublicOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Lists everything that is for sale. Designs are shared by those who made them and are listed
 * nowhere.
 */
@Path("/sitemap.xml")
public class Sitemap {

  private final LiveCatalog catalog;
  private final PublicOrigin origin;

  Sitemap(LiveCatalog catalog, PublicOrigin origin) {
    this.catalog = catalog;
    this.origin = origin;
  }

  @GET
  @Operation(hidden = true)
  public Response sitemap(@HeaderParam("If-None-Match") String ifNoneMatch) {
    var brands = catalog.catalog().brands().stream().flatMap(Sitemap::paths);
    var places =
        Stream.concat(Stream.of("/"), brands)
            .map(path -> "<url><loc>" + origin.url(path) + "</loc></url>")
            .collect(Collectors.joining("\n"));
    var sitemap =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        %s
        </urlset>
        """
            .formatted(places);
    return Fresh.of(sitemap, "application/xml;charset=UTF-8").answer(ifNoneMatch);
  }

  /** Ids are kebab-case, so that nothing in a path needs escaping. */
  private static Stream<String> paths(PublishedBrand brand) {
    var home = "/" + brand.brand().id();
    var products = brand.offered().stream().map(offered -> home + "/" + offered.product().id());
    return Stream.concat(Stream.of(home), products);
  }
}
