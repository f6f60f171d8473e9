package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.Conflict;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Choices that cannot stand together under some rules, or that cannot be had. */
@Schema(
    name = "Conflict",
    requiredProperties = {"rules", "choices"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictJson(
    List<RuleJson> rules,
    @Schema(description = "from options to choices; a text is any or none")
        Map<String, String> choices,
    @Schema(description = "what date, market or stock has to do with it") String reason,
    @Schema(description = "false when there was no time to see whether less clashes too")
        Boolean minimal) {

  static ConflictJson of(Conflict conflict, String language) {
    return new ConflictJson(
        conflict.rules().stream().map(rule -> RuleJson.of(rule, language)).toList(),
        conflict.choices(),
        conflict.reason().map(reason -> reason.in(language)).orElse(null),
        conflict.minimal() ? null : false);
  }

  static List<ConflictJson> of(List<Conflict> conflicts, String language) {
    return conflicts.stream().map(conflict -> of(conflict, language)).toList();
  }
}
