package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that a design must satisfy, and by variable what looks at it. */
final class Requirements {

  private final List<Requirement> all = new ArrayList<>();
  private final List<List<Requirement>> at = new ArrayList<>();

  Requirements(Model model) {
    for (int variable = 0; variable < model.variables(); variable++) {
      at.add(new ArrayList<>());
    }
    var checks = new RuleChecks(model);
    model.rules().forEach(rule -> add(Mentions.of(model, rule), checks.check(rule), model));
    for (int premium = 0; premium < model.premiums().size(); premium++) {
      var mentioned = Mentions.of(model, model.premiums().get(premium).when());
      mentioned.add(model.premiumVariable(premium));
      add(mentioned, checks.premium(premium), model);
    }
  }

  private void add(Set<Integer> mentioned, Check check, Model model) {
    var requirement = Requirement.of(all.size(), mentioned, check, model);
    all.add(requirement);
    for (int variable : requirement.scope()) {
      at.get(variable).add(requirement);
    }
  }

  List<Requirement> all() {
    return all;
  }

  /** Those that look at a variable. */
  List<Requirement> at(int variable) {
    return at.get(variable);
  }
}
