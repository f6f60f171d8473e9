package io.maatwerk.catalog;

import java.util.List;
import java.util.Optional;

/** The YAML files of a brand's folder. */
record YamlFolder(Folder folder) {

  static final String ENDING = ".yaml";

  /** A file as a map; empty when it cannot be read, which has then been said. */
  Optional<Yaml.Mapping> read(String path, Findings findings) {
    var shown = folder.shown(path);
    var fetched = folder.fetch(path, YamlFile.LIMIT);
    if (fetched instanceof Fetched.Found found) {
      return YamlFile.read(shown, found.file().bytes(), findings);
    }
    var refused = (Fetched.Refused) fetched;
    findings.add(refused.code(), Spot.start(shown), refused.message());
    return Optional.empty();
  }

  boolean hasLibrary() {
    return folder.files().contains(LibraryReader.FILE);
  }

  /** The names of the products' files, without their ending. */
  List<String> stems() {
    return folder.files().stream()
        .filter(name -> name.endsWith(ENDING))
        .filter(name -> !name.equals(BrandReader.FILE) && !name.equals(LibraryReader.FILE))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .toList();
  }

  void sayStrays(Findings findings) {
    folder.files().stream()
        .filter(name -> !name.endsWith(ENDING))
        .map(folder::shown)
        .forEach(
            file ->
                findings.add(
                    Code.STRAY_FILE,
                    Spot.start(file),
                    "this file is not read; files of the language end in " + ENDING));
  }
}
