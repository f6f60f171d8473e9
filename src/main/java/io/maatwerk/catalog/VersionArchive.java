package io.maatwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Keeps every version of every product for good, so that what was designed with it can be priced
 * and drawn after the catalog changed.
 *
 * <p>Files lie under the SHA-256 of their content, once however many versions share them; a version
 * is a list of paths and hashes, whose own hash is the version.
 */
public final class VersionArchive {

  private static final Pattern VERSION = Pattern.compile("[0-9a-f]{32}");
  private static final int IN_MEMORY = 32;

  private final Path folder;
  private final Clock clock;
  private final Workshop workshop;
  private final Map<String, PublishedProduct> recent = Collections.synchronizedMap(recent());

  /**
   * @param folder where the versions lie; made when the first is kept
   */
  public VersionArchive(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    workshop = new Workshop(new DiagramShelf(folder.resolve("diagrams")));
  }

  /** Where versions are compiled, and what came of it kept. */
  Workshop workshop() {
    return workshop;
  }

  private static Map<String, PublishedProduct> recent() {
    return new LinkedHashMap<>(IN_MEMORY, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, PublishedProduct> eldest) {
        return size() > IN_MEMORY;
      }
    };
  }

  /**
   * Keeps a version; on disk when this returns. What is there already is left alone, unless it is
   * damaged.
   *
   * @throws UncheckedIOException when the disk does not take it
   */
  public void keep(PublishedProduct product) {
    try {
      for (InputFile file : product.inputs().files().values()) {
        DurableFile.write(content(file.hash()), file.bytes());
      }
      var manifest = product.inputs().manifest().getBytes(StandardCharsets.UTF_8);
      DurableFile.write(list(product.version()), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the catalog version " + product.version(), e);
    }
  }

  /** Keeps a version and remembers that it is the newest good one of its product. */
  void keepAsNewest(PublishedProduct product) {
    keep(product);
    try {
      var newest = newest(product.brand().id(), product.product().id());
      DurableFile.write(newest, product.version().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the catalog version " + product.version(), e);
    }
  }

  /** The newest good version of a product, from before this application was started. */
  Optional<PublishedProduct> newestOf(String brand, String product) {
    var newest = newest(brand, product);
    if (!Ids.isId(brand) || !Ids.isId(product) || !Files.exists(newest)) {
      return Optional.empty();
    }
    try {
      return load(brand, product, Files.readString(newest));
    } catch (IOException | DamagedVersionException e) {
      return Optional.empty();
    }
  }

  /**
   * The product as it was in a version; empty when that version of it was never kept.
   *
   * @throws DamagedVersionException when a kept file is not what it was
   */
  public Optional<PublishedProduct> load(String brand, String product, String version) {
    if (!VERSION.matcher(version).matches() || !Files.exists(list(version))) {
      return Optional.empty();
    }
    return Optional.of(recalled(version))
        .filter(kept -> kept.brand().id().equals(brand) && kept.product().id().equals(product));
  }

  private PublishedProduct recalled(String version) {
    var known = recent.get(version);
    if (known != null) {
      return known;
    }
    var read = read(version);
    recent.put(version, read);
    return read;
  }

  private PublishedProduct read(String version) {
    var manifest = manifest(version);
    var files = new TreeMap<String, InputFile>();
    manifest
        .lines()
        .skip(1)
        .map(line -> line.split(" ", 2))
        .forEach(line -> files.put(line[1], file(version, line[0])));
    var brand = manifest.substring(0, manifest.indexOf('/'));
    var kept = new KeptFolder(brand, version, files);
    var reading = new FolderReader(kept, LocalDate.now(clock), workshop).read();
    return reading.products().stream()
        .filter(product -> product.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new DamagedVersionException(version, list(version), null));
  }

  private String manifest(String version) {
    var manifest = new String(bytes(version, list(version)), StandardCharsets.UTF_8);
    if (!Inputs.versionOf(manifest).equals(version)) {
      throw new DamagedVersionException(version, list(version), null);
    }
    return manifest;
  }

  private InputFile file(String version, String hash) {
    var file = InputFile.of(bytes(version, content(hash)));
    if (!file.hash().equals(hash)) {
      throw new DamagedVersionException(version, content(hash), null);
    }
    return file;
  }

  private static byte[] bytes(String version, Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new DamagedVersionException(version, file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalog version " + version, e);
    }
  }

  private Path list(String version) {
    return folder.resolve("lists").resolve(version);
  }

  private Path newest(String brand, String product) {
    return folder.resolve("newest").resolve(brand).resolve(product);
  }

  private Path content(String hash) {
    return folder.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
  }
}
