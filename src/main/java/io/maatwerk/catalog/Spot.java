package io.maatwerk.catalog;

/** A place in a file; lines and columns count from 1. */
record Spot(String file, int line, int column) {

  static Spot start(String file) {
    return new Spot(file, 1, 1);
  }
}
