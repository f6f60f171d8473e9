package io.maatwerk.share;

import io.maatwerk.design.SavedDesign;
import io.maatwerk.page.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A design's pages that are ready, each variant of its own. */
record Shelved(
    SavedDesign design,
    List<String> languages,
    PageShelf.Moment moment,
    Map<Variant, Rendering> pages) {

  /** About what a design weighs beside its pages. */
  private static final int DESIGN = 4096;

  static Shelved of(SavedDesign design, List<String> languages, PageShelf.Moment moment) {
    return new Shelved(design, languages, moment, Map.of());
  }

  boolean isOf(PageShelf.Moment now) {
    return moment.is(now);
  }

  Variant variant(Reader reader) {
    return Variant.of(reader, languages, design);
  }

  Optional<Rendering> page(Reader reader) {
    return Optional.ofNullable(pages.get(variant(reader)));
  }

  Shelved with(Variant variant, Rendering page) {
    var more = new HashMap<>(pages);
    more.put(variant, page);
    return new Shelved(design, languages, moment, Map.copyOf(more));
  }

  int size() {
    return DESIGN + pages.values().stream().mapToInt(Rendering::size).sum();
  }
}
