package io.maatwerk.configuration;

import io.maatwerk.pricing.Tariff;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import java.util.function.ToLongFunction;

/** What each value of each option, and each premium, adds to the price. */
record Weighing(Model model, Tariff tariff) {

  /** Minor units by variable and value; a text that is there has that many characters to pay. */
  long[][] of(ToLongFunction<Option> charactersPaid) {
    var money = new long[model.variables()][];
    for (int variable = 0; variable < model.options().size(); variable++) {
      var option = model.options().get(variable);
      money[variable] =
          model.values(variable).stream()
              .mapToLong(value -> amount(option, value, charactersPaid))
              .toArray();
    }
    for (int premium = 0; premium < model.premiums().size(); premium++) {
      money[model.premiumVariable(premium)] = new long[] {0, amount(premium)};
    }
    return money;
  }

  private long amount(Option option, String value, ToLongFunction<Option> charactersPaid) {
    return option.isText() && value.equals(Choice.ANY)
        ? tariff.text(option.text().orElseThrow(), charactersPaid.applyAsLong(option))
        : tariff.surcharge(option, value);
  }

  private long amount(int premium) {
    var asked = model.premiums().get(premium);
    return tariff.premiums().contains(asked) ? tariff.amount(asked) : 0;
  }
}
