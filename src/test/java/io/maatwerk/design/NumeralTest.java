package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "48213 | en | 48,213",
        "48213 | nl | 48.213",
        "57516817467384001 | en | 57,516,817,467,384,001",
        "123456789012345678901 | en | 123,456,789,012,345,678,901",
        "1234567890123456789012 | en | 1,234 … 789,012",
        "123456789012345678901234 | nl | 123.456 … 901.234",
      })
  void writesASerialSoThatItCanBeRead(BigInteger number, String language, String text) {
    assertThat(Numeral.exact(number, language)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "240 | en | 240",
        "4213557 | en | 4,213,557",
        "999999999 | nl | 999.999.999",
        "1000000000 | en | 1 billion",
        "1990000000 | en | 1.9 billion",
        "1990000000 | nl | 1,9 miljard",
        "115033634934768000 | en | 115 quadrillion",
        "115033634934768000 | nl | 115 biljard",
        "999999999999999999 | en | 999 quadrillion",
        "1000000000000000000 | en | 1 quintillion",
        "1000000000000000000 | fr | 1 quintillion",
      })
  void roundsATotalDownToWhatCanBeGrasped(BigInteger number, String language, String text) {
    assertThat(Numeral.rounded(number, language)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"35, 999 decillion", "36, 10^36", "120, 10^120"})
  void findsAFormForAnyTotal(int power, String text) {
    var number =
        power == 35 ? BigInteger.TEN.pow(36).subtract(BigInteger.ONE) : BigInteger.TEN.pow(power);
    assertThat(Numeral.rounded(number, "en")).isEqualTo(text);
  }
}
