package io.maatwerk.catalog;

import io.maatwerk.product.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the table of what may stand together. */
final class TableReader {

  private final Findings findings;
  private final ConditionReader conditions;
  private final Values values;

  TableReader(Findings findings, ConditionReader conditions) {
    this.findings = findings;
    this.conditions = conditions;
    this.values = new Values(findings);
  }

  Demand read(Yaml.Entry entry) {
    var fields = Fields.of(entry, "'allow'", findings, "columns", "rows");
    var columns = fields.need("columns").map(values::words).orElse(List.of());
    var options = columns.stream().map(conditions::option).toList();
    var rows = new ArrayList<List<Set<String>>>();
    for (var row : fields.need("rows").map(values::list).orElse(List.of())) {
      rows.add(row(row, columns, options));
    }
    return new Demand.Allow(columns.stream().map(Yaml.Scalar::text).toList(), rows);
  }

  private List<Set<String>> row(
      Yaml written, List<Yaml.Scalar> columns, List<Optional<Scope.Named>> options) {
    var cells = values.list(written, "row");
    if (!cells.isEmpty() && !columns.isEmpty() && cells.size() != columns.size()) {
      findings.add(
          Code.WRONG_RULE,
          written.spot(),
          "this row has %d cells for %d columns".formatted(cells.size(), columns.size()));
    }
    var row = new ArrayList<Set<String>>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      row.add(conditions.values(options.get(i), columns.get(i), cells.get(i)));
    }
    return row;
  }
}
