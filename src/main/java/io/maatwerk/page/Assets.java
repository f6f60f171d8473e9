package io.maatwerk.page;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Our styles, scripts and fonts, under addresses that hold a hash of them all: whatever one of them
 * refers to relatively is of the same hash. The build bundles them; while developing, the sources
 * are served as they lie there.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  static final String IMMUTABLE = "public, max-age=31536000, immutable";

  private static final String BUNDLES = "web";
  private static final Path SOURCES = Path.of("src/main/web");
  private static final int HASH_DIGITS = 12;

  private final LaunchMode mode;
  private Map<String, byte[]> files = Map.of();
  private String hash = "";

  Assets(LaunchMode mode) {
    this.mode = mode;
  }

  /** Where the file of that path is to be had, such as {@code css/base.css}. */
  public String address(String path) {
    if (!files.containsKey(path)) {
      throw new IllegalArgumentException("no asset " + path);
    }
    return "/assets/" + hash + "/" + path;
  }

  /**
   * Where a stylesheet is to be had that has a brand's colours in it, so that pages wait for one.
   */
  public String dress(String name, Palette palette) {
    return address("css/" + name + ".css") + "?palette=" + palette.name();
  }

  Optional<byte[]> file(String path) {
    if (mode == LaunchMode.DEVELOPMENT) {
      load();
    }
    return Optional.ofNullable(files.get(path));
  }

  /** How long a browser may keep what it got under an address with that hash. */
  String cacheControl(String asked) {
    return asked.equals(hash) && mode != LaunchMode.DEVELOPMENT ? IMMUTABLE : "no-cache";
  }

  @PostConstruct
  void load() {
    files = read();
    hash = hash(files);
  }

  private Map<String, byte[]> read() {
    var found = new TreeMap<String, byte[]>();
    if (mode == LaunchMode.DEVELOPMENT && Files.isDirectory(SOURCES)) {
      readInto(found, SOURCES);
      return found;
    }
    try {
      ClassPathUtils.consumeAsPaths(BUNDLES, folder -> readInto(found, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void readInto(Map<String, byte[]> files, Path folder) {
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Map<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, bytes) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
