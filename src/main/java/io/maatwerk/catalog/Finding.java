package io.maatwerk.catalog;

/**
 * Something that is wrong or doubtful in a catalog.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param code a word that stays the same while sentences improve
 */
public record Finding(
    String file, int line, int column, Severity severity, String code, String message) {

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code path:line:column: error|warning: sentence [code]}. */
  @Override
  public String toString() {
    return "%s:%d:%d: %s: %s [%s]".formatted(file, line, column, severity.word(), message, code);
  }
}
