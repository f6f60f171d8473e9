package io.maatwerk.catalog;

import io.maatwerk.configuration.ChoiceState;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.OptionState;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Selection;
import java.util.Set;

/** Every choice is in some design. */
final class LivingChoices implements EngineCheck {

  @Override
  public void check(ProductFile file, Configurator configurator, Findings findings) {
    if (configurator.dead().isEmpty()) {
      return;
    }
    var terms = new Terms(file.brand().defaultMarket(), file.today());
    for (var state : configurator.evaluate(Selection.EMPTY, Set.of(), terms).options()) {
      var dead = configurator.dead().getOrDefault(state.option().id(), Set.of());
      state.choices().stream()
          .filter(choice -> dead.contains(choice.value()))
          .forEach(choice -> tell(state, choice, file, findings));
    }
  }

  private static void tell(
      OptionState state, ChoiceState choice, ProductFile file, Findings findings) {
    var id = state.option().id();
    var why = choice.rules().isEmpty() ? "" : " because of the " + Clash.rules(choice.rules());
    findings.add(
        Code.DEAD_CHOICE,
        file.spots().choice(id, choice.value()),
        "no design has %s%s".formatted(Quote.of(id + "=" + choice.value()), why));
  }
}
