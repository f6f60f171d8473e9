package io.maatwerk.catalog;

import java.util.List;

/** A brand's files, on a disk or kept as a version. */
interface Folder {

  /** The most bytes that a drawing or bitmap may have. */
  int ART_LIMIT = 8 << 20;

  /** The folder's name, which is the brand's id. */
  String brand();

  /** A file's path as findings write it. */
  String shown(String path);

  /** The names of its YAML files, in order. */
  List<String> files();

  /** A file by its path below the folder, when it has at most that many bytes. */
  Fetched fetch(String path, int limit);

  /** The paths of files that lie beside the one of that path. */
  List<String> beside(String path);
}
