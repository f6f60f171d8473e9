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
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Our styles, scripts and fonts, under addresses that hold a hash of them all: whatever one of them
 * refers to relatively is of the same hash.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  static final String IMMUTABLE = "public, max-age=31536000, immutable";

  private static final String FOLDER = "META-INF/resources";
  private static final int HASH_DIGITS = 12;
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*?\"\\./(.*)\";$");

  private final LaunchMode mode;
  private Map<String, byte[]> files = Map.of();
  private String hash = "";
  private final Map<String, List<String>> imports = new ConcurrentHashMap<>();

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

  /** Addresses of all that a script imports, so that a page asks for them together. */
  public List<String> imports(String script) {
    return imports.computeIfAbsent(script, this::findImports);
  }

  private List<String> findImports(String script) {
    var found = new LinkedHashSet<String>();
    var left = new ArrayDeque<>(List.of(script));
    while (!left.isEmpty()) {
      var source = new String(files.get(left.remove()), StandardCharsets.UTF_8);
      var imported = IMPORT.matcher(source).results().map(match -> "script/" + match.group(1));
      imported.filter(found::add).forEach(left::add);
    }
    return found.stream().map(this::address).toList();
  }

  Optional<byte[]> file(String path) {
    reload();
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

  private void reload() {
    if (mode == LaunchMode.DEVELOPMENT) {
      files = read();
    }
  }

  private static Map<String, byte[]> read() {
    var files = new TreeMap<String, byte[]>();
    try {
      ClassPathUtils.consumeAsPaths(FOLDER, folder -> readInto(files, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void readInto(Map<String, byte[]> files, Path folder) {
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        if (isOurs(path)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(String path) {
    return path.startsWith("css/")
        || path.startsWith("script/")
        || path.equals("icon.svg")
        || path.endsWith(".woff2");
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
