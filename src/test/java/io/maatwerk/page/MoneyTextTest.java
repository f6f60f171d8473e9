package io.maatwerk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Money;
import org.junit.jupiter.api.Test;

class MoneyTextTest {

  @Test
  void writesMoneyAsItsReadersDo() {
    assertThat(MoneyText.text(new Money("EUR", 123456), "en")).isEqualTo("€1,234.56");
    assertThat(MoneyText.text(new Money("EUR", 123456), "nl")).isEqualTo("€\u00a01.234,56");
  }

  @Test
  void signsDifferences() {
    assertThat(MoneyText.difference(new Money("EUR", 1500), "en")).isEqualTo("+€15.00");
    assertThat(MoneyText.difference(new Money("EUR", -500), "en")).isEqualTo("\u2212€5.00");
    assertThat(MoneyText.difference(new Money("EUR", 0), "en")).isEqualTo("€0.00");
  }

  @Test
  void knowsCurrenciesWithoutMinorUnits() {
    assertThat(MoneyText.text(new Money("JPY", 12000), "en")).isEqualTo("¥12,000");
    assertThat(MoneyText.plain(new Money("EUR", -5))).isEqualTo("-0.05");
  }
}
