package io.maatwerk.catalog;

import java.util.List;

/** What a folder of brands says, and everything that is wrong with it. */
public record Reading(List<BrandReading> brands, List<Finding> findings) {

  public Reading {
    brands = List.copyOf(brands);
    findings = List.copyOf(findings);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
