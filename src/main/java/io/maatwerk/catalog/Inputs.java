package io.maatwerk.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All the files that a product is made of, by their paths in the brand's folder. */
public final class Inputs {

  private static final int SHOWN = 32;

  private final String product;
  private final SortedMap<String, InputFile> files;
  private final String version;

  private Inputs(String product, SortedMap<String, InputFile> files) {
    this.product = product;
    this.files = Collections.unmodifiableSortedMap(files);
    this.version = versionOf(manifest());
  }

  /**
   * @param product {@code brand/product}
   */
  static Inputs of(String product, Map<String, InputFile> files) {
    return new Inputs(product, new TreeMap<>(files));
  }

  /** The first 32 hex digits of the SHA-256 over the product's id and every path and content. */
  public String version() {
    return version;
  }

  /** The bytes of a file, such as {@code art/logo.svg}; empty when the product names none such. */
  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path)).map(file -> file.bytes().clone());
  }

  SortedMap<String, InputFile> files() {
    return files;
  }

  /** The product's id on a line, then a line a file: its hash and its path. */
  String manifest() {
    var lines = new StringBuilder(product).append('\n');
    files.forEach((path, file) -> lines.append(file.hash()).append(' ').append(path).append('\n'));
    return lines.toString();
  }

  static String versionOf(String manifest) {
    return InputFile.sha256(manifest.getBytes(StandardCharsets.UTF_8)).substring(0, SHOWN);
  }

  /** Whether the product and all its files are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Inputs inputs && inputs.manifest().equals(manifest());
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }

  @Override
  public String toString() {
    return product + " " + version;
  }
}
