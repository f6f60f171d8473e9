package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.pricing.Tariff;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.TextOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** Finds the least and the greatest total that can be had on given terms. */
final class Ranging {

  private final Model model;
  private final Engine engine;
  private final Patience patience;
  private final Bars bars;
  private final Tariff tariff;
  private boolean verified = true;

  Ranging(Model model, Engine engine, Terms terms, Patience patience) {
    this.model = model;
    this.engine = engine;
    this.patience = patience;
    bars = new Bars(model, terms);
    tariff = new Tariff(model.product(), terms.market(), terms.day());
  }

  /** A text counts as one character in the least total and at full length in the greatest. */
  Optional<PriceRange> range() {
    var least = least(weights(text -> 1, 1));
    var greatest = least(weights(TextOption::atMost, -1));
    return least.isEmpty() || greatest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PriceRange(total(least.getAsLong()), total(-greatest.getAsLong()), verified));
  }

  private OptionalLong least(long[][] weights) {
    var inquiry = engine.inquire(bars, patience.toSearch());
    long least = inquiry.least(weights);
    if (least == Engine.UNSETTLED) {
      verified = false;
      return inquiry.attained(weights);
    }
    return least >= Diagram.BARRED ? OptionalLong.empty() : OptionalLong.of(least);
  }

  private long[][] weights(ToLongFunction<TextOption> characters, int sign) {
    ToLongFunction<Option> paid = option -> characters.applyAsLong(option.text().orElseThrow());
    var weights = new Weighing(model, tariff).of(paid);
    for (long[] amounts : weights) {
      for (int value = 0; value < amounts.length; value++) {
        amounts[value] *= sign;
      }
    }
    for (Pick barred : bars.picks()) {
      weights[barred.variable()][barred.value()] = Diagram.BARRED;
    }
    return weights;
  }

  private Money total(long added) {
    return new Money(tariff.market().currency(), Math.max(0, tariff.base() + added));
  }
}
