package io.maatwerk.catalog;

import java.util.List;
import java.util.SortedMap;

/** The files of one version of a product, as they were kept. */
record KeptFolder(String brand, String version, SortedMap<String, InputFile> kept)
    implements Folder {

  @Override
  public String shown(String path) {
    return brand + "@" + version + "/" + path;
  }

  @Override
  public List<String> files() {
    return kept.keySet().stream()
        .filter(path -> path.endsWith(".yaml") && !path.contains("/"))
        .toList();
  }

  @Override
  public Fetched fetch(String path, int limit) {
    var file = kept.get(path);
    return file == null
        ? new Fetched.Refused(Code.MISSING_FILE, "there is no such file")
        : new Fetched.Found(file);
  }

  @Override
  public List<String> beside(String path) {
    return List.of();
  }
}
