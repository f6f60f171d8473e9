package io.maatwerk.command;

import io.maatwerk.catalog.Finding;
import io.maatwerk.catalog.Reading;
import java.time.LocalDate;
import java.util.List;

/** What {@code lint --format json} prints. */
record LintJson(List<FindingJson> findings, List<ProductJson> products) {

  /** A finding with its severity as a word. */
  record FindingJson(
      String file, int line, int column, String severity, String code, String message) {
    static FindingJson of(Finding finding) {
      return new FindingJson(
          finding.file(),
          finding.line(),
          finding.column(),
          finding.severity().word(),
          finding.code(),
          finding.message());
    }
  }

  static LintJson of(Reading reading, LocalDate today) {
    return new LintJson(
        reading.findings().stream().map(FindingJson::of).toList(),
        reading.brands().stream()
            .flatMap(brand -> brand.products().stream())
            .map(product -> ProductJson.of(product, today))
            .toList());
  }
}
