package io.maatwerk.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a folder of brands, or one brand, into products and findings. */
public final class CatalogReader {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column);

  private CatalogReader() {}

  /** Reads as of today; see {@link #read(Path, LocalDate)}. */
  public static Reading read(Path folder) {
    return read(folder, LocalDate.now(Clock.systemUTC()));
  }

  /**
   * Reads every brand in a folder, or the brand that it is; never throws, whatever the files hold.
   *
   * @param today the day on which defaults should be for sale
   */
  public static Reading read(Path folder, LocalDate today) {
    var findings = new ArrayList<Finding>();
    var brands = new ArrayList<BrandReading>();
    var workshop = new Workshop();
    for (var root : roots(folder)) {
      var reader = new FolderReader(new DiskFolder(root), today, workshop);
      brands.add(reader.read());
      findings.addAll(reader.findings());
    }
    if (brands.isEmpty()) {
      var none = new Findings();
      none.add(
          Code.MISSING_FILE,
          Spot.start(folder.toString().replace('\\', '/')),
          "there is no brand here; a brand is a folder with a brand.yaml");
      findings.addAll(none.list());
    }
    findings.sort(ORDER);
    return new Reading(brands, findings);
  }

  /** The folders of brands in order of their names. */
  static List<Path> roots(Path folder) {
    if (holdsYaml(folder)) {
      return List.of(folder);
    }
    try (var children = Files.list(folder)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .filter(Files::isDirectory)
          .filter(CatalogReader::holdsYaml)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean holdsYaml(Path folder) {
    return Files.exists(folder.resolve(BrandReader.FILE), LinkOption.NOFOLLOW_LINKS)
        || !new DiskFolder(folder).files().isEmpty();
  }
}
