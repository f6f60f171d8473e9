package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Product;
import io.maatwerk.product.Theme;
import io.maatwerk.product.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one brand's folder: the brand, then its library, then its products. */
final class FolderReader {

  private static final String ENDING = ".yaml";

  private static final List<ProductCheck> CHECKS =
      List.of(new AlikeNames(), new DefaultSurcharges(), new DefaultAvailability());

  private final Folder folder;
  private final LocalDate today;
  private final Workshop workshop;
  private final List<Finding> told = new ArrayList<>();

  FolderReader(Folder folder, LocalDate today, Workshop workshop) {
    this.folder = folder;
    this.today = today;
    this.workshop = workshop;
  }

  /** Everything found in this folder so far. */
  List<Finding> findings() {
    return told;
  }

  BrandReading read() {
    var findings = new Findings();
    folder.files().forEach(file -> checkName(file, findings));
    var brandFile = yaml(BrandReader.FILE, findings);
    var brand = brandFile.map(file -> new BrandReader(folder, findings).read(file));
    var terms = brand.map(Terms::of).orElse(Terms.UNKNOWN);
    var library = library(terms, findings);
    boolean whole = brand.isPresent() && !findings.hasErrors();
    told.addAll(findings.list());
    var products = new ArrayList<PublishedProduct>();
    var broken = new ArrayList<String>();
    for (var stem : stems()) {
      var product = product(stem, brand.orElseGet(this::unread), terms, library);
      product.filter(p -> whole).ifPresentOrElse(products::add, () -> broken.add(stem));
    }
    return new BrandReading(folder.brand(), brand.filter(b -> whole), products, broken);
  }

  private void checkName(String file, Findings findings) {
    if (!file.endsWith(ENDING)) {
      findings.add(
          Code.STRAY_FILE,
          Spot.start(folder.shown(file)),
          "this file is not read; files of the language end in .yaml");
    }
  }

  private Optional<Yaml.Mapping> yaml(String path, Findings findings) {
    var shown = folder.shown(path);
    var fetched = folder.fetch(path, YamlFile.LIMIT);
    if (fetched instanceof Fetched.Found found) {
      return YamlFile.read(shown, found.file().bytes(), findings);
    }
    var refused = (Fetched.Refused) fetched;
    findings.add(refused.code(), Spot.start(shown), refused.message());
    return Optional.empty();
  }

  /** What stands for a brand of which the file could not be read. */
  private Brand unread() {
    return new Brand(
        folder.brand(), Wording.EMPTY, Wording.EMPTY, List.of(), List.of(), Theme.PLAIN);
  }

  private Library library(Terms terms, Findings findings) {
    if (!folder.files().contains(LibraryReader.FILE)) {
      return Library.empty(true);
    }
    return yaml(LibraryReader.FILE, findings)
        .map(file -> new LibraryReader(folder, terms, findings).read(file))
        .orElseGet(() -> Library.empty(false));
  }

  private List<String> stems() {
    return folder.files().stream()
        .filter(name -> name.endsWith(ENDING))
        .filter(name -> !name.equals(BrandReader.FILE) && !name.equals(LibraryReader.FILE))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .toList();
  }

  private Optional<PublishedProduct> product(
      String stem, Brand brand, Terms terms, Library library) {
    var findings = new Findings();
    var file = yaml(stem + ENDING, findings);
    var spots = new Spots(folder.shown(stem + ENDING));
    var art = new ArtReader(folder, findings);
    var product =
        file.map(
            mapping ->
                new ProductReader(brand, terms, library, findings, spots, art).read(stem, mapping));
    var whole = product.map(p -> new ProductFile(brand, p, spots, today));
    whole.ifPresent(p -> CHECKS.forEach(check -> check.check(p, findings)));
    var published =
        whole
            .filter(p -> !findings.hasErrors() && !brand.markets().isEmpty())
            .flatMap(p -> publish(p, inputs(p.product(), brand, library, art.named()), findings));
    told.addAll(findings.list());
    return published.filter(p -> !findings.hasErrors());
  }

  private Optional<PublishedProduct> publish(ProductFile file, Inputs inputs, Findings findings) {
    var compilation = workshop.compile(file.product(), inputs.version());
    return CompilationCheck.check(file, compilation, findings)
        .map(ready -> new PublishedProduct(file.brand(), file.product(), ready, inputs));
  }

  private Inputs inputs(Product product, Brand brand, Library library, Set<String> art) {
    var paths = new TreeSet<>(art);
    paths.addAll(library.art());
    brand.theme().logo().ifPresent(paths::add);
    paths.addAll(List.of(BrandReader.FILE, LibraryReader.FILE, product.id() + ENDING));
    Map<String, InputFile> files = new HashMap<>();
    for (var path : paths) {
      if (folder.fetch(path, Folder.ART_LIMIT) instanceof Fetched.Found found) {
        files.put(path, found.file());
      }
    }
    return Inputs.of(brand.id() + "/" + product.id(), files);
  }
}
