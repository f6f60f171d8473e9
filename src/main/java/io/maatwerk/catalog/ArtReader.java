package io.maatwerk.catalog;

import io.maatwerk.artwork.Drawing;
import io.maatwerk.artwork.Mark;
import io.maatwerk.artwork.Reading;
import io.maatwerk.artwork.Refusal;
import io.maatwerk.product.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads references to drawings and bitmaps, and remembers which files were named. */
final class ArtReader {

  static final List<String> DRAWINGS = List.of("svg");
  static final List<String> BITMAPS = List.of("png", "jpg", "jpeg");
  static final List<String> PICTURES = List.of("svg", "png", "jpg", "jpeg");

  private final ArtShelf shelf;
  private final Findings findings;
  private final Set<String> named = new TreeSet<>();
  private final Map<String, Drawing> drawings = new HashMap<>();

  ArtReader(ArtShelf shelf, Findings findings) {
    this.shelf = shelf;
    this.findings = findings;
  }

  /** The path that an entry names; empty when there is no such file, which has then been said. */
  Optional<String> path(Yaml.Entry entry, List<String> endings) {
    return new Values(findings)
        .word(entry)
        .filter(word -> hasEnding(word, endings))
        .filter(word -> take(word.text(), word.spot()))
        .map(Yaml.Scalar::text);
  }

  /** The path of a drawing that names neither parts nor texts, since it is no view. */
  Optional<String> plainDrawing(Yaml.Entry entry) {
    var path = path(entry, DRAWINGS);
    path.flatMap(this::drawing).ifPresent(drawing -> sayMarks(path.get(), drawing));
    return path;
  }

  /** Every path that was named, here or by a drawing. */
  Set<String> named() {
    return named;
  }

  /** The drawing that was named by that path, when it could be read. */
  Optional<Drawing> drawing(String path) {
    return Optional.ofNullable(drawings.get(path));
  }

  private boolean hasEnding(Yaml.Scalar word, List<String> endings) {
    boolean has = endings.stream().anyMatch(ending -> word.text().endsWith("." + ending));
    if (!has) {
      findings.add(
          Code.WRONG_TYPE,
          word.spot(),
          "%s should end in %s".formatted(Quote.of(word.text()), Suggestion.words(endings)));
    }
    return has;
  }

  /** Looks at the file, and at those that it names. */
  private boolean take(String path, Spot spot) {
    var fetched = shelf.fetch(path);
    if (fetched instanceof Fetched.Refused refused) {
      boolean missing = refused.code() == Code.MISSING_FILE;
      findings.add(
          refused.code(),
          spot,
          Quote.of(path) + ": " + refused.message() + (missing ? slip(path) : ""));
      return false;
    }
    named.add(path);
    var file = ((Fetched.Found) fetched).file();
    if (path.endsWith(".svg")) {
      takeDrawing(path, file);
    } else {
      tell(path, shelf.bitmap(path, file));
    }
    return true;
  }

  private void takeDrawing(String path, InputFile file) {
    var reading = shelf.drawing(path, file);
    tell(path, ArtShelf.refusals(reading));
    if (reading instanceof Reading.Accepted<Drawing> accepted) {
      drawings.put(path, accepted.value());
      accepted.value().marks().stream()
          .filter(mark -> mark.kind() == Mark.Kind.BITMAP && !named.contains(mark.name()))
          .forEach(mark -> take(mark.name(), shelf.spot(path, mark.line(), mark.column())));
    }
  }

  private void tell(String path, List<Refusal> refusals) {
    for (var refusal : refusals) {
      findings.add(
          Code.ARTWORK, shelf.spot(path, refusal.line(), refusal.column()), refusal.sentence());
    }
  }

  private void sayMarks(String path, Drawing drawing) {
    drawing.marks().stream()
        .filter(mark -> mark.kind() != Mark.Kind.BITMAP)
        .forEach(
            mark ->
                findings.add(
                    Code.ARTWORK,
                    shelf.spot(path, mark.line(), mark.column()),
                    "only a view's drawing can have data-part, data-style, data-text or data-tint"));
  }

  private String slip(String path) {
    return Nearest.likely(path, shelf.folder().beside(path))
        .map(near -> "; did you mean " + Quote.of(near) + "?")
        .orElse("");
  }
}
