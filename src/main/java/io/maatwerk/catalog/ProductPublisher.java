package io.maatwerk.catalog;

import io.maatwerk.artwork.Artwork;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a product's file, checks it, compiles it and gathers what it is made of. */
final class ProductPublisher {

  private static final List<ProductCheck> CHECKS =
      List.of(
          new DrawnParts(),
          new NamesInDrawings(),
          new AlikeNames(),
          new DefaultSurcharges(),
          new DefaultAvailability());

  private final ArtShelf shelf;
  private final YamlFolder files;
  private final LocalDate today;
  private final Workshop workshop;

  ProductPublisher(ArtShelf shelf, LocalDate today, Workshop workshop) {
    this.shelf = shelf;
    this.files = new YamlFolder(shelf.folder());
    this.today = today;
    this.workshop = workshop;
  }

  /**
   * The product; empty when it has errors.
   *
   * @param stem the file's name without its ending
   * @param told takes everything that is found
   */
  Optional<PublishedProduct> read(String stem, BrandContext context, Collection<Finding> told) {
    var findings = new Findings();
    var name = stem + YamlFolder.ENDING;
    var spots = new Spots(shelf.folder().shown(name));
    var art = new ArtReader(shelf, findings);
    var product =
        files
            .read(name, findings)
            .map(f -> new ProductReader(context, findings, spots, art).read(stem, f))
            .map(p -> ProductFile.of(context.brand(), p, spots, shelf.folder(), art, today));
    product.ifPresent(p -> CHECKS.forEach(check -> check.check(p, findings)));
    var published =
        product
            .filter(p -> !findings.hasErrors() && p.isCompilable())
            .flatMap(p -> publish(p, inputs(name, stem, context, art.named()), findings));
    told.addAll(findings.list());
    return published.filter(p -> !findings.hasErrors());
  }

  private Optional<PublishedProduct> publish(ProductFile file, Inputs inputs, Findings findings) {
    var compilation = workshop.compile(file.product(), inputs.version());
    return CompilationCheck.check(file, compilation, findings)
        .map(
            ready ->
                new PublishedProduct(
                    file.brand(), file.product(), ready, inputs, Artwork.of(inputs::bytes)));
  }

  private Inputs inputs(String name, String stem, BrandContext context, Set<String> art) {
    var paths = new TreeSet<>(art);
    paths.addAll(context.art());
    paths.addAll(List.of(BrandReader.FILE, LibraryReader.FILE, name));
    Map<String, InputFile> inputs = new HashMap<>();
    for (var path : paths) {
      if (shelf.fetch(path) instanceof Fetched.Found found) {
        inputs.put(path, found.file());
      }
    }
    return Inputs.of(context.brand().id() + "/" + stem, inputs);
  }
}
