package io.maatwerk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void timesHaveThreeDigitsAndAUnit() {
    assertThat(Figures.time(8_130)).isEqualTo("8.13 µs");
    assertThat(Figures.time(85_800_000)).isEqualTo("85.8 ms");
    assertThat(Figures.time(4_160_000_000L)).isEqualTo("4.16 s");
  }

  @Test
  void longCountsAreScientific() {
    assertThat(Figures.count(new BigInteger("247496437923840"))).isEqualTo("247496437923840");
    assertThat(Figures.count(BigInteger.TEN.pow(210).multiply(BigInteger.valueOf(52))))
        .isEqualTo("5.20000e211");
  }
}
