package io.maatwerk.product;

import java.math.BigDecimal;

/** What a premium adds. */
public sealed interface Addition {

  /** Money; negative for a credit. */
  record Fixed(Amounts amounts) implements Addition {}

  /** A share of the product's price, in percent: 12.5 is an eighth. */
  record Percent(BigDecimal percent) implements Addition {}
}
