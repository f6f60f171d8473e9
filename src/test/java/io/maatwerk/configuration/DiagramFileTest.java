package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiagramFileTest {

  @Property(tries = 100)
  void bringsADiagramBack(@ForAll("models") Model model) {
    var diagram = compiled(model);
    var bytes = DiagramFile.write(diagram);

    var read = DiagramFile.read(bytes, model).orElseThrow();

    assertThat(DiagramFile.write(read)).isEqualTo(bytes);
    assertThat(read.children).isEqualTo(diagram.children);
    assertThat(read.count(read.freely())).isEqualTo(diagram.count(diagram.freely()));
  }

  @Property(tries = 30)
  void isTheSameWheneverItIsCompiled(@ForAll("models") Model model) {
    assertThat(DiagramFile.write(compiled(new Model(model.product()))))
        .isEqualTo(DiagramFile.write(compiled(model)));
  }

  @Property(tries = 30)
  void refusesWhatIsCutOffOrGoesOn(@ForAll("models") Model model) {
    var bytes = DiagramFile.write(compiled(model));
    for (int length = 0; length < bytes.length; length++) {
      assertThat(DiagramFile.read(Arrays.copyOf(bytes, length), model)).isEmpty();
    }
    assertThat(DiagramFile.read(Arrays.copyOf(bytes, bytes.length + 1), model)).isEmpty();
  }

  @Property(tries = 100)
  void neverFailsOnDamage(@ForAll("models") Model model, @ForAll int where, @ForAll byte what) {
    var bytes = DiagramFile.write(compiled(model));
    bytes[Math.floorMod(where, bytes.length)] = what;

    DiagramFile.read(bytes, model)
        .ifPresent(read -> assertThat(read.variables()).isEqualTo(model.variables()));
  }

  @Provide
  Arbitrary<Model> models() {
    return Arbitraries.<Sample>randomValue(random -> Sample.random(new Dice(random)))
        .map(Sample::product)
        .map(Model::new);
  }

  private static Diagram compiled(Model model) {
    var outcome = DiagramCompiler.compile(model, Caps.ofThisMachine());
    return ((DiagramCompiler.Outcome.Compiled) outcome).diagram();
  }
}
