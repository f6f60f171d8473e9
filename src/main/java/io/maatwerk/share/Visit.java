package io.maatwerk.share;

import io.maatwerk.page.Page;
import io.maatwerk.page.Reader;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;

/** What a request for a page says beside its path; headers as they came. */
record Visit(
    @QueryParam(Page.LANGUAGE) Optional<String> language,
    @HeaderParam("Accept-Language") Optional<String> preferred,
    @HeaderParam("If-None-Match") Optional<String> known,
    @HeaderParam("Accept-Encoding") Optional<String> encodings) {

  Reader reader() {
    return new Reader(language, preferred);
  }

  /** Whether they have what has that ETag. */
  boolean knows(String tag) {
    return known.filter(tags -> Fresh.matches(tags, tag)).isPresent();
  }

  /** Whether they read gzip. */
  boolean unpacks() {
    return encodings.stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(encoding -> encoding.replace(" ", ""))
        .anyMatch(encoding -> encoding.startsWith("gzip") && !encoding.matches(".*;q=0(\\.0*)?"));
  }
}
