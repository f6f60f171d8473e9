package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroundTest {

  private static final Scheme LIGHT = Scheme.of("#17191f", "#faf8f4", "#e4572e");
  private static final Scheme DARK = Scheme.of("#f4f1ea", "#14171f", "#ffd166");

  private static final Color CHALK = new Color(0xf4f2ec);
  private static final Color FLAME = new Color(0xe4572e);
  private static final Color HARBOUR = new Color(0x20365c);

  private static Colourway.Swatch swatch(Color colour, double share) {
    return new Colourway.Swatch(colour, share, share);
  }

  @Test
  void takesTheStrongColourThatSetsTheDesignOff() {
    var colours = new Colourway(List.of(swatch(CHALK, 0.8), swatch(HARBOUR, 0.2)));
    assertThat(Ground.of(LIGHT, colours).own()).isEqualTo(HARBOUR);
  }

  @Test
  void takesNoColourThatTheDesignWouldSinkInto() {
    var colours = new Colourway(List.of(swatch(FLAME, 0.8), swatch(HARBOUR, 0.2)));
    assertThat(Ground.of(DARK, colours).own()).isEqualTo(HARBOUR);
  }

  @Test
  void borrowsTheBrandsAccentForADesignWithoutColour() {
    var colours = new Colourway(List.of(swatch(CHALK, 1)));
    assertThat(Ground.of(LIGHT, colours).own()).isEqualTo(LIGHT.accent());
  }

  @Test
  void canBeReadOnWhateverTheColours() {
    var random = new Random(48_213);
    for (int i = 0; i < 500; i++) {
      var colours = new Colourway(List.of(swatch(some(random), 0.6), swatch(some(random), 0.4)));
      for (var scheme : List.of(LIGHT, DARK)) {
        var ground = Ground.of(scheme, colours);
        for (var paper : List.of(ground.top(), ground.horizon(), ground.floor())) {
          assertThat(Tone.contrast(ground.ink(), paper)).isGreaterThan(4.5);
        }
      }
    }
  }

  private static Color some(Random random) {
    return new Color(random.nextInt(1 << 24));
  }
}
