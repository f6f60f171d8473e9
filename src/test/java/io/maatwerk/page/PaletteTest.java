package io.maatwerk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Theme;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PaletteTest {

  private static final double READABLE = 4.5;

  @Test
  void findsItselfAgainByItsName() {
    var palette =
        Palette.of(new Theme("#14171F", "#faf8f4", "#e4572e", Optional.of("art/logo.svg")));

    assertThat(palette.name()).isEqualTo("14171f-faf8f4-e4572e");
    assertThat(Palette.parse(palette.name())).isEqualTo(palette);
  }

  @Test
  void turnsDownInkThatCannotBeReadOnItsPaper() {
    var pale = new Theme("#eeeeee", "#ffffff", "#e4572e", Optional.empty());

    assertThat(Palette.of(pale)).isEqualTo(Palette.of(Theme.PLAIN));
  }

  @Test
  void writesNothingOfAForgedAddressIntoItsStylesheet() {
    assertThat(Palette.parse("}*{color:red").css()).isEqualTo(Palette.of(Theme.PLAIN).css());
  }

  @Property
  void keepsEveryTextReadable(@ForAll("colours") Rgb ink, @ForAll("colours") Rgb accent) {
    var palette =
        Palette.of(new Theme("#" + ink.hex(), "#ffffff", "#" + accent.hex(), Optional.empty()));

    assertThat(palette.ink().contrast(palette.paper())).isGreaterThanOrEqualTo(READABLE);
    assertThat(palette.muted().contrast(palette.paper())).isGreaterThanOrEqualTo(READABLE);
    assertThat(palette.onAccent().contrast(palette.accent())).isGreaterThanOrEqualTo(READABLE);
  }

  @Provide
  Arbitrary<Rgb> colours() {
    return Arbitraries.integers().between(0, 0xffffff).map(rgb -> Rgb.parse("%06x".formatted(rgb)));
  }
}
