package io.maatwerk.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.page.Spec;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CaptionTest {

  @Test
  void tellsEachPartOnce() {
    var specs =
        List.of(
            new Spec("Upper", "Suede in Merlot", Optional.empty()),
            new Spec("Sole", "Cupsole in Gum", Optional.empty()),
            new Spec("Heel", "Suede in Merlot", Optional.empty()));

    assertThat(Caption.of("Court Classic by Meridian", specs))
        .isEqualTo(
            "Court Classic by Meridian. Upper, Heel: Suede in Merlot. Sole: Cupsole in Gum.");
  }

  @Property
  void neverOutgrowsWhatReadersTake(
      @ForAll @NotEmpty @StringLength(max = 300) String heading,
      @ForAll @Size(max = 20) List<@NotEmpty @StringLength(max = 60) String> words) {
    var specs =
        words.stream().map(word -> new Spec(word, word.repeat(3), Optional.empty())).toList();

    assertThat(Caption.of(heading, specs).length()).isBetween(1, Caption.AT_MOST);
  }
}
