package io.maatwerk.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A brand's folder on a disk; each file is read once. */
final class DiskFolder implements Folder {

  private static final long TOTAL_LIMIT = 256L << 20;
  private static final int LISTED = 200;

  private final Path root;
  private final Map<String, Fetched> fetched = new HashMap<>();
  private long total;

  DiskFolder(Path root) {
    this.root = root;
  }

  @Override
  public String brand() {
    return root.toAbsolutePath().normalize().getFileName().toString();
  }

  @Override
  public String shown(String path) {
    return root.resolve(path).toString().replace('\\', '/');
  }

  @Override
  public List<String> files() {
    try (var names = Files.list(root)) {
      return names
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public Fetched fetch(String path, int limit) {
    if (!BrandPath.isInside(path)) {
      return outside();
    }
    return fetched.computeIfAbsent(path, p -> read(root.resolve(p), limit));
  }

  private Fetched read(Path file, int limit) {
    try {
      if (!Files.exists(file)) {
        return new Fetched.Refused(Code.MISSING_FILE, "there is no such file");
      }
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        return outside();
      }
      if (!Files.isRegularFile(file)) {
        return new Fetched.Refused(Code.UNREADABLE, "this is not a file");
      }
      return content(file, limit);
    } catch (IOException e) {
      return new Fetched.Refused(Code.UNREADABLE, "this file cannot be read");
    }
  }

  private Fetched content(Path file, int limit) throws IOException {
    if (Files.size(file) > limit) {
      return new Fetched.Refused(Code.TOO_LARGE, "a file has at most " + limit + " bytes");
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(limit + 1);
      total += bytes.length;
      if (bytes.length > limit || total > TOTAL_LIMIT) {
        return new Fetched.Refused(
            Code.TOO_LARGE,
            "a file has at most %d bytes, a brand %d".formatted(limit, TOTAL_LIMIT));
      }
      return new Fetched.Found(InputFile.of(bytes));
    }
  }

  private static Fetched outside() {
    return new Fetched.Refused(
        Code.OUTSIDE_FOLDER, "a path is relative to the brand's folder and stays in it");
  }

  @Override
  public List<String> beside(String path) {
    var folder = root.resolve(path).getParent();
    if (!BrandPath.isInside(path) || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .limit(LISTED)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
