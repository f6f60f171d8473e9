package io.maatwerk.pricing;

import io.maatwerk.product.Market;
import io.maatwerk.product.Money;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A price as lines in catalog order, which always add up to the total. */
public record Breakdown(Market market, List<Line> lines) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public Breakdown {
    lines = List.copyOf(lines);
  }

  /** The sum of the lines; never negative. */
  public Money total() {
    return new Money(market.currency(), lines.stream().mapToLong(Line::amount).sum());
  }

  /** The tax that the total contains, rounded half up; empty where prices are before tax. */
  public Optional<Money> taxContained() {
    return market
        .tax()
        .filter(percent -> market.taxIncluded())
        .map(
            percent -> {
              var total = new BigDecimal(total().amount());
              var tax =
                  total
                      .multiply(percent)
                      .divide(HUNDRED.add(percent), 0, RoundingMode.HALF_UP)
                      .longValueExact();
              return new Money(market.currency(), tax);
            });
  }

  /** What the total says of tax, such as "incl. 21% tax". */
  public Wording note() {
    if (!market.taxIncluded()) {
      return Wording.of("before tax", "exclusief btw");
    }
    return market
        .tax()
        .map(BigDecimal::toPlainString)
        .map(tax -> Wording.of("incl. " + tax + "% tax", "incl. " + tax + "% btw"))
        .orElseGet(() -> Wording.of("incl. tax", "incl. btw"));
  }
}
