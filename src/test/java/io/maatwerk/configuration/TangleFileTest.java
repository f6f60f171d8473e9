package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TangleFileTest {

  private final Model model =
      Palette.model(3, 2, Palette.needs(0, 0, 1, 0), Palette.needs(1, 0, 2, 0));

  @Test
  void bringsATangleBack() {
    for (var rules : List.of(model.rules(), model.rules().subList(1, 2), List.<Rule>of())) {
      var tangle = new Tangle("more than 8000000 nodes", rules, 3);

      assertThat(TangleFile.read(TangleFile.write(tangle, model), model)).contains(tangle);
    }
  }

  @Test
  void restoresAProductThatWasTooTangled() {
    var compilation = Configurator.compile(model.product(), new Caps(0, 0), Endless.PATIENCE);
    var tangled = ((Compilation.Ready) compilation).configurator();

    var restored = Configurator.restore(model.product(), tangled.compiled()).orElseThrow();

    assertThat(restored.tangle()).isPresent().isEqualTo(tangled.tangle());
    assertThat(restored.compiled()).isEqualTo(tangled.compiled());
  }

  @Test
  void knowsWhatIsNoTangle() {
    for (var text :
        List.of("", "mwt1", "mwt1\n3\n0\n", "mwt2\n3\n0\nlimit\n", "mwt1\nx\n0\nlimit\n")) {
      assertThat(TangleFile.read(text.getBytes(StandardCharsets.UTF_8), model)).isEmpty();
    }
  }
}
