package io.maatwerk.catalog;

/** What became of asking for a file. */
sealed interface Fetched {

  record Found(InputFile file) implements Fetched {}

  /** Why it was not read, as a sentence about the file. */
  record Refused(Code code, String message) implements Fetched {}
}
