package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Theme;
import io.maatwerk.product.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one brand's folder: the brand, then its library, then its products. */
final class FolderReader {

  private final Folder folder;
  private final YamlFolder files;
  private final ArtShelf shelf;
  private final ProductPublisher publisher;
  private final LocalDate today;
  private final Set<Finding> told = new LinkedHashSet<>();

  FolderReader(Folder folder, LocalDate today, Workshop workshop) {
    this.folder = folder;
    this.files = new YamlFolder(folder);
    this.shelf = new ArtShelf(folder);
    this.today = today;
    this.publisher = new ProductPublisher(shelf, today, workshop);
  }

  /** Everything found in this folder so far. */
  List<Finding> findings() {
    return List.copyOf(told);
  }

  BrandReading read() {
    var findings = new Findings();
    var art = new ArtReader(shelf, findings);
    files.sayStrays(findings);
    var file = files.read(BrandReader.FILE, findings);
    var brand = file.map(f -> new BrandReader(folder.brand(), art, findings).read(f));
    var terms = brand.map(Terms::of).orElse(Terms.UNKNOWN);
    var library = library(terms, art, findings);
    var context = new BrandContext(brand.orElseGet(this::unread), terms, library, art.named());
    boolean whole = !findings.hasErrors();
    told.addAll(findings.list());
    var products = new ArrayList<PublishedProduct>();
    var broken = new ArrayList<String>();
    for (var stem : files.stems()) {
      var product = publisher.read(stem, context, told);
      product.filter(p -> whole).ifPresentOrElse(products::add, () -> broken.add(stem));
    }
    var front = file.flatMap(f -> front(f, context, products));
    return new BrandReading(folder.brand(), brand.filter(b -> whole), products, broken, front);
  }

  private Optional<PublishedFront> front(
      Yaml.Mapping file, BrandContext context, List<PublishedProduct> products) {
    var findings = new Findings();
    var art = new ArtReader(shelf, findings);
    var showroom = new Showroom(new LinkedHashSet<>(files.stems()), products, today);
    var storefront = new StorefrontReader(context, showroom, art, findings).read(file);
    told.addAll(findings.list());
    return findings.hasErrors()
        ? Optional.empty()
        : Optional.of(PublishedFront.of(storefront, shelf, art.named()));
  }

  private Library library(Terms terms, ArtReader art, Findings findings) {
    if (!files.hasLibrary()) {
      return Library.empty(true);
    }
    return files
        .read(LibraryReader.FILE, findings)
        .map(file -> new LibraryReader(art, terms, findings).read(file))
        .orElseGet(() -> Library.empty(false));
  }

  /** What stands for a brand of which the file could not be read. */
  private Brand unread() {
    return new Brand(
        folder.brand(), Wording.EMPTY, Wording.EMPTY, List.of(), List.of(), Theme.PLAIN);
  }
}
