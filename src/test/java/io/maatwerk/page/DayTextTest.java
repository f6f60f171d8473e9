package io.maatwerk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayTextTest {

  @Test
  void writesTheDaysOfAReasonOut() {
    assertThat(DayText.reason("from 2027-03-01", "en")).isEqualTo("from 1 March 2027");
    assertThat(DayText.reason("vanaf 2027-03-01", "nl")).isEqualTo("vanaf 1 maart 2027");
    assertThat(DayText.reason("Gum sole: until 2027-03-01; Lace: from 2027-04-30", "en"))
        .isEqualTo("Gum sole: until 1 March 2027; Lace: from 30 April 2027");
  }

  @Test
  void leavesWhatIsNoDay() {
    assertThat(DayText.reason("sold out", "en")).isEqualTo("sold out");
    assertThat(DayText.reason("size 2027-13-41", "en")).isEqualTo("size 2027-13-41");
  }
}
