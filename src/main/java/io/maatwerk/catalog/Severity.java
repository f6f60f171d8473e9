package io.maatwerk.catalog;

/** Whether a finding keeps a product from being published. */
public enum Severity {
  ERROR("error"),
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word as reports write it. */
  public String word() {
    return word;
  }
}
