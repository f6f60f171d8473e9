package io.maatwerk.catalog;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;

/** What a product starts with costs nothing extra. */
final class DefaultSurcharges implements ProductCheck {

  @Override
  public void check(ProductFile file, Findings findings) {
    for (Option option : file.product().options()) {
      if (costs(option)) {
        findings.add(
            Code.DEFAULT_SURCHARGE,
            file.spots().standard(option.id(), option.standard()),
            "the default of %s has a surcharge; put it into the price"
                .formatted(Quote.of(option.id())));
      }
    }
  }

  private static boolean costs(Option option) {
    if (option.text().isPresent()) {
      var text = option.text().get();
      return option.standard().equals(Choice.ANY)
          && (isPositive(text.surcharge()) || isPositive(text.perCharacter()));
    }
    return option
        .choice(option.standard())
        .map(Choice::surcharge)
        .filter(DefaultSurcharges::isPositive)
        .isPresent();
  }

  private static boolean isPositive(Amounts amounts) {
    return amounts.byCurrency().values().stream().anyMatch(amount -> amount > 0);
  }
}
