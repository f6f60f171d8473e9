package io.maatwerk.studio.api;

/** Names of what the description of the API defines once, on this package. */
final class ApiDocument {

  static final String PROBLEM = "Problem";

  private ApiDocument() {}
}
