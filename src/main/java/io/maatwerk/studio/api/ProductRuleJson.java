package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule of a product, and what it asks for wherever its {@code when} holds. */
@Schema(
    name = "ProductRule",
    requiredProperties = {"id", "because"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductRuleJson(
    String id,
    String because,
    @Schema(description = ConditionJson.SHAPE) Map<String, Object> when,
    @Schema(description = "a condition") Map<String, Object> require,
    @Schema(description = "a condition") Map<String, Object> forbid,
    @Schema(description = "options of one value") List<String> same,
    @Schema(description = "options of which no two have one value") List<String> different,
    CountJson atMost,
    CountJson atLeast,
    TableJson allow) {

  /** How many of some conditions. */
  @Schema(
      name = "Count",
      requiredProperties = {"count", "of"})
  record CountJson(int count, @Schema(description = "conditions") List<Map<String, Object>> of) {}

  /** Options, and rows of the values that they may have together. */
  @Schema(
      name = "Table",
      requiredProperties = {"columns", "rows"})
  record TableJson(List<String> columns, List<List<Set<String>>> rows) {}

  static ProductRuleJson of(Rule rule, Offer offer) {
    var demand = rule.demand();
    return new ProductRuleJson(
        rule.id(),
        offer.tell(rule.because()),
        rule.when().map(ConditionJson::of).orElse(null),
        demand instanceof Demand.Require require ? ConditionJson.of(require.condition()) : null,
        demand instanceof Demand.Forbid forbid ? ConditionJson.of(forbid.condition()) : null,
        demand instanceof Demand.Same same ? same.options() : null,
        demand instanceof Demand.Different different ? different.options() : null,
        demand instanceof Demand.AtMost most ? count(most.count(), most.of()) : null,
        demand instanceof Demand.AtLeast least ? count(least.count(), least.of()) : null,
        demand instanceof Demand.Allow allow ? new TableJson(allow.columns(), allow.rows()) : null);
  }

  private static CountJson count(int count, List<Condition> of) {
    return new CountJson(count, ConditionJson.of(of));
  }
}
