package io.maatwerk.configuration;

import io.maatwerk.product.Option;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A product as variables with finite domains: first one an option, in catalog order, its values in
 * catalog order; then one a premium, which is 1 where the premium's condition holds and else 0.
 */
final class Model {

  private final Product product;
  private final List<Option> options;
  private final List<List<String>> values;
  private final List<Rule> rules;
  private final Map<String, Integer> variableOf = new HashMap<>();

  Model(Product product) {
    this.product = product;
    options = product.options();
    values = options.stream().map(Option::values).toList();
    rules = product.allRules();
    for (int i = 0; i < options.size(); i++) {
      variableOf.put(options.get(i).id(), i);
    }
  }

  Product product() {
    return product;
  }

  List<Option> options() {
    return options;
  }

  /** The values of an option's variable, in catalog order. */
  List<String> values(int variable) {
    return values.get(variable);
  }

  List<Premium> premiums() {
    return product.premiums();
  }

  List<Rule> rules() {
    return rules;
  }

  int variables() {
    return options.size() + premiums().size();
  }

  int variableOf(String option) {
    return variableOf.get(option);
  }

  int premiumVariable(int premium) {
    return options.size() + premium;
  }

  int arity(int variable) {
    return variable < options.size() ? values.get(variable).size() : 2;
  }

  int valueOf(int variable, String value) {
    return values.get(variable).indexOf(value);
  }

  /** The value that an option starts with. */
  int standard(int variable) {
    return valueOf(variable, options.get(variable).standard());
  }
}
