package io.maatwerk.studio.api;

import io.maatwerk.product.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule and why it is there. */
@Schema(
    name = "Rule",
    requiredProperties = {"id", "because"})
record RuleJson(String id, String because) {

  static RuleJson of(Rule rule, String language) {
    return new RuleJson(rule.id(), rule.because().in(language));
  }
}
