package io.maatwerk.share;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.design.Designs;
import io.maatwerk.design.Listed;
import io.maatwerk.http.PublicOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Everything that search engines may find: what is for sale, and the designs that are listed. One
 * file while one can hold it, else a file of files, in which full ones never change their place.
 */
@ApplicationScoped
class Sitemap {

  private static final String SHOP = "shop";

  private final LiveCatalog catalog;
  private final Designs designs;
  private final PublicOrigin origin;
  private final Map<Integer, List<Listed>> starts = new ConcurrentHashMap<>();

  Sitemap(LiveCatalog catalog, Designs designs, PublicOrigin origin) {
    this.catalog = catalog;
    this.designs = designs;
    this.origin = origin;
  }

  /**
   * The file to begin with.
   *
   * @param size of a file, in designs
   */
  String whole(int size) {
    var starts = starts(size);
    return starts.size() == 1
        ? SitemapFile.ofPages(Stream.concat(shop(), designs(Listed.FIRST, size)))
        : SitemapFile.ofFiles(
            Stream.concat(Stream.of(SHOP), starts.stream().map(Sitemap::name)).map(this::address));
  }

  /** A file that the first one names; empty for another name. */
  Optional<String> part(String name, int size) {
    return name.equals(SHOP)
        ? Optional.of(SitemapFile.ofPages(shop()))
        : start(name).map(start -> SitemapFile.ofPages(designs(start, size)));
  }

  /**
   * After which designs the files begin. What was found stays so, as designs are added at the end:
   * each time only what came since is looked through, and the last find again, since whoever saves
   * at the same moment may come before it.
   */
  private List<Listed> starts(int size) {
    return starts.compute(size, (same, known) -> continued(known, size));
  }

  private List<Listed> continued(List<Listed> known, int size) {
    var starts = new ArrayList<>(known == null ? List.of(Listed.FIRST) : known);
    if (starts.size() > 1) {
      starts.remove(starts.size() - 1);
    }
    for (var end = end(starts, size); end.isPresent(); end = end(starts, size)) {
      starts.add(end.get());
    }
    return List.copyOf(starts);
  }

  private Optional<Listed> end(List<Listed> starts, int size) {
    return designs.endOfPage(starts.get(starts.size() - 1), size);
  }

  private Stream<String> shop() {
    var brands = catalog.catalog().brands().stream().flatMap(Sitemap::paths);
    return Stream.concat(Stream.of("/"), brands).map(origin::url);
  }

  /** Ids are kebab-case, so that nothing in a path needs escaping. */
  private static Stream<String> paths(PublishedBrand brand) {
    var home = "/" + brand.brand().id();
    var products = brand.offered().stream().map(offered -> home + "/" + offered.product().id());
    return Stream.concat(Stream.of(home), products);
  }

  private Stream<String> designs(Listed after, int size) {
    return designs.listed(after, size).stream().map(Listed::path).map(origin::url);
  }

  private String address(String name) {
    return origin.url("/sitemap-" + name + ".xml");
  }

  private static String name(Listed after) {
    return after.equals(Listed.FIRST)
        ? "designs"
        : after.created().toEpochMilli() + "-" + after.id();
  }

  private static Optional<Listed> start(String name) {
    int dash = name.indexOf('-');
    if (name.equals("designs")) {
      return Optional.of(Listed.FIRST);
    }
    return dash > 0 && name.substring(0, dash).matches("\\d{1,15}")
        ? Optional.of(
            new Listed(
                name.substring(dash + 1),
                Instant.ofEpochMilli(Long.parseLong(name.substring(0, dash)))))
        : Optional.empty();
  }
}
