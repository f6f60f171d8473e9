package io.maatwerk.catalog;

import io.maatwerk.product.Status;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows a folder of brands: what is good is published, what is broken leaves the last good
 * version in place.
 */
final class CatalogWatch {

  private record Seen(String fingerprint, BrandReading reading, List<Finding> findings) {}

  private final Path folder;
  private final VersionArchive archive;
  private final Clock clock;
  private final Consumer<String> log;
  private final Workshop workshop;
  private final Map<Path, Seen> seen = new HashMap<>();
  private Set<String> told = Set.of();
  private String noticed = "";
  private String served = "";
  private volatile Catalog catalog = Catalog.EMPTY;

  CatalogWatch(Path folder, VersionArchive archive, Clock clock, Consumer<String> log) {
    this.folder = folder;
    this.archive = archive;
    this.clock = clock;
    this.log = log;
    workshop = archive.workshop();
  }

  Catalog catalog() {
    return catalog;
  }

  /** Refreshes once an edit has come to rest: when two looks in a row see the same files. */
  synchronized void look() {
    var now = Fingerprint.of(folder);
    if (now.equals(noticed) && !now.equals(served)) {
      refresh();
    }
    noticed = now;
  }

  /** Reads every brand whose files changed, and publishes what is good of it. */
  synchronized void refresh() {
    served = Fingerprint.of(folder);
    if (!Files.isDirectory(folder)) {
      tell(List.of(folder + ": there is no such folder; what was published stays"));
      return;
    }
    var roots = CatalogReader.roots(folder);
    seen.keySet().retainAll(roots);
    roots.forEach(this::see);
    var sentences = new ArrayList<String>();
    roots.forEach(root -> seen.get(root).findings().forEach(f -> sentences.add(f.toString())));
    catalog =
        new Catalog(
            roots.stream()
                .map(root -> seen.get(root).reading())
                .flatMap(reading -> publish(reading, sentences).stream())
                .toList());
    workshop.retain(versions());
    tell(sentences);
  }

  private void see(Path root) {
    var fingerprint = Fingerprint.of(root);
    var known = seen.get(root);
    if (known == null || !known.fingerprint().equals(fingerprint)) {
      var reader = new FolderReader(new DiskFolder(root), LocalDate.now(clock), workshop);
      seen.put(root, new Seen(fingerprint, reader.read(), reader.findings()));
    }
  }

  private Optional<PublishedBrand> publish(BrandReading reading, List<String> sentences) {
    var before = catalog.find(reading.id());
    var products =
        Stream.concat(
                reading.products().stream()
                    .filter(product -> product.product().status() != Status.DRAFT)
                    .flatMap(product -> keep(product, before, sentences).stream()),
                reading.broken().stream().flatMap(id -> lastGood(reading, id, before).stream()))
            .sorted(Comparator.comparing(product -> product.product().id()))
            .toList();
    return reading
        .brand()
        .or(() -> before.map(PublishedBrand::brand))
        .or(() -> products.stream().findFirst().map(PublishedProduct::brand))
        .map(brand -> new PublishedBrand(brand, products, front(reading, before)));
  }

  /**
   * One with errors leaves the last good one in place, and everything can be bought all the same.
   */
  private static PublishedFront front(BrandReading reading, Optional<PublishedBrand> before) {
    return reading.front().or(() -> before.map(PublishedBrand::front)).orElse(PublishedFront.EMPTY);
  }

  /** What was published before a product broke, if need be before this application started. */
  private Optional<PublishedProduct> lastGood(
      BrandReading reading, String product, Optional<PublishedBrand> before) {
    return before
        .flatMap(brand -> brand.find(product))
        .or(() -> archive.newestOf(reading.id(), product));
  }

  /** The product once it is kept for good; the one before it when it cannot be. */
  private Optional<PublishedProduct> keep(
      PublishedProduct product, Optional<PublishedBrand> before, List<String> sentences) {
    var known = before.flatMap(brand -> brand.find(product.product().id()));
    if (known.filter(k -> k.version().equals(product.version())).isPresent()) {
      return known;
    }
    try {
      archive.keepAsNewest(product);
      return Optional.of(product);
    } catch (UncheckedIOException e) {
      sentences.add(e.getMessage() + ": " + e.getCause().getMessage());
      served = "";
      return known;
    }
  }

  private Set<String> versions() {
    return catalog.brands().stream()
        .flatMap(brand -> brand.products().stream())
        .map(PublishedProduct::version)
        .collect(Collectors.toSet());
  }

  /** Logs what was not said the time before. */
  private void tell(List<String> sentences) {
    sentences.stream().filter(sentence -> !told.contains(sentence)).forEach(log);
    told = new HashSet<>(sentences);
  }
}
