package io.maatwerk.catalog;

import io.maatwerk.product.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads references to drawings and bitmaps, and remembers which files were named. */
final class ArtReader {

  static final List<String> DRAWINGS = List.of("svg");
  static final List<String> BITMAPS = List.of("png", "jpg", "jpeg");
  static final List<String> PICTURES = List.of("svg", "png", "jpg", "jpeg", "webp");

  private final Folder folder;
  private final Findings findings;
  private final Set<String> named = new TreeSet<>();

  ArtReader(Folder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The path that an entry names; empty when there is no such file, which has then been said. */
  Optional<String> path(Yaml.Entry entry, List<String> endings) {
    return new Values(findings).word(entry).filter(word -> isGood(word, endings)).map(this::name);
  }

  /** Every path that was named. */
  Set<String> named() {
    return named;
  }

  private String name(Yaml.Scalar word) {
    named.add(word.text());
    return word.text();
  }

  private boolean isGood(Yaml.Scalar word, List<String> endings) {
    var path = word.text();
    if (folder.fetch(path, Folder.ART_LIMIT) instanceof Fetched.Refused refused) {
      boolean missing = refused.code() == Code.MISSING_FILE;
      findings.add(
          refused.code(),
          word.spot(),
          Quote.of(path) + ": " + refused.message() + (missing ? slip(path) : ""));
      return false;
    }
    if (endings.stream().noneMatch(ending -> path.endsWith("." + ending))) {
      findings.add(
          Code.WRONG_TYPE,
          word.spot(),
          "%s is none of %s".formatted(Quote.of(path), String.join(", ", endings)));
      return false;
    }
    return true;
  }

  private String slip(String path) {
    return Nearest.likely(path, folder.beside(path))
        .map(near -> "; did you mean " + Quote.of(near) + "?")
        .orElse("");
  }
}
