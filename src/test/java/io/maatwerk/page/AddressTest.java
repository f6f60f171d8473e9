package io.maatwerk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

  private static final Address DESIGN =
      Address.of("/meridian/court-classic").with("language", "nl").with("monogram.text", "Z & E");

  @Test
  void encodesWhatAQueryCannotHold() {
    assertThat(DESIGN).hasToString("/meridian/court-classic?language=nl&monogram.text=Z+%26+E");
  }

  @Test
  void replacesAParameterInItsPlace() {
    assertThat(DESIGN.where("language", "en").query().get(0).value()).isEqualTo("en");
    assertThat(DESIGN.where("market", "us").query()).hasSize(3);
  }

  @Test
  void hasNoQuestionMarkWhenNothingIsAsked() {
    assertThat(Address.of("/meridian")).hasToString("/meridian");
  }
}
