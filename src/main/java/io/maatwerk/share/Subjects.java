package io.maatwerk.share;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.VersionArchive;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.page.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds designs with all that is told of them. */
@ApplicationScoped
class Subjects {

  private final Designs designs;
  private final VersionArchive archive;
  private final LiveCatalog catalog;

  Subjects(Designs designs, VersionArchive archive, LiveCatalog catalog) {
    this.designs = designs;
    this.archive = archive;
    this.catalog = catalog;
  }

  /** The design of that id for a reader; empty when there is none. */
  Optional<Subject> find(String id, Reader reader) {
    return designs.find(id).map(design -> Subject.of(design, published(design), reader));
  }

  /** In the language that it was saved in. */
  Subject of(SavedDesign design) {
    return of(design, new Variant(design.language(), false));
  }

  Subject of(SavedDesign design, Variant variant) {
    return Subject.of(design, published(design), variant);
  }

  /** What the design's brand speaks. */
  List<String> languages(SavedDesign design) {
    return published(design).brand().languages();
  }

  Surroundings around(Subject subject) {
    var design = subject.design();
    return new Surroundings(
        designs.today(design),
        catalog.product(design.brand(), design.product()),
        catalog.catalog().find(design.brand()).filter(b -> !b.offered().isEmpty()).isPresent(),
        design.parent().flatMap(id -> find(id, Reader.asking(Optional.of(subject.language())))),
        designs.remixes(design.id()));
  }

  private PublishedProduct published(SavedDesign design) {
    return archive
        .load(design.brand(), design.product(), design.version())
        .orElseThrow(
            () -> new IllegalStateException("the version of design " + design.id() + " is gone"));
  }
}
