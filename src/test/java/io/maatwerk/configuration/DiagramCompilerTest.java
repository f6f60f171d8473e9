package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagramCompilerTest {

  private static final Caps SMALL = new Caps(200_000, 20_000);

  @Test
  void sharesABranchAmongValuesThatNoRuleTellsApart() {
    var model = Palette.model(10, 200, chain(10));

    var diagram = compiled(model);

    assertThat(diagram.edges()).isLessThan(100);
    assertThat(count(diagram)).isEqualTo(chained(10, 200));
  }

  /** With a colour that each but the last needs the next to have: by transfer of two states. */
  private static BigInteger chained(int parts, int colours) {
    var others = BigInteger.valueOf(colours - 1L);
    var with = BigInteger.ONE;
    var without = others;
    for (int part = 1; part < parts; part++) {
      var nextWith = with.add(without);
      without = without.multiply(others);
      with = nextWith;
    }
    return with.add(without);
  }

  @Test
  void standsIndependentOptionsOneBelowTheOther() {
    var apart = List.of(Palette.option(0), Palette.option(2));
    var beside = List.of(Palette.option(1), Palette.option(3));
    var model =
        Palette.model(
            4,
            10,
            Palette.rule("apart", new Demand.Same(apart)),
            Palette.rule("beside", new Demand.Same(beside)));

    var diagram = compiled(model);

    assertThat(diagram.nodes()).isEqualTo(1 + 10 + 1 + 10);
    assertThat(diagram.variable).containsExactly(0, 2, 1, 3);
    assertThat(count(diagram)).isEqualTo(100);
  }

  @Test
  void compilesOptionsByTheThousandInARow() {
    var diagram = compiled(Palette.model(3000, 2, chain(3000)));

    assertThat(count(diagram)).isEqualTo(3001);
  }

  @Test
  void saysWhichRulesTangle() {
    var rules = tangled(40, 160);

    var tangle = tangled(Palette.model(41, 4, rules), SMALL);

    assertThat(tangle.options()).isEqualTo(40);
    assertThat(tangle.rules()).hasSize(5).isSubsetOf(rules);
    assertThat(tangle.limit()).matches("more than [0-9]+ (steps|nodes)");
  }

  @Test
  void givesUpOnPalettesThatMustAllDiffer() {
    var options = IntStream.range(0, 8).mapToObj(Palette::option).toList();
    var model = Palette.model(8, 300, Palette.rule("all", new Demand.Different(options)));

    assertThat(tangled(model, SMALL).rules()).extracting(Rule::id).containsExactly("all");
  }

  @Test
  void leavesToASearchWhatAClickCannotLookThrough() {
    var options = IntStream.range(0, 3).mapToObj(Palette::option).toList();
    var model = Palette.model(3, 170, Palette.rule("all", new Demand.Different(options)));

    var tangle = tangled(model, Caps.ofThisMachine());

    assertThat(tangle.limit()).isEqualTo("more than 2000000 branches");
    assertThat(tangle.rules()).extracting(Rule::id).containsExactly("all");
  }

  @Test
  void compilesWhatFitsItsCapsOnly() {
    var model = Palette.model(12, 4, tangled(12, 24));
    var fits = new Caps(64_000_000, 8_000_000);

    assertThat(DiagramCompiler.compile(model, fits))
        .isInstanceOf(DiagramCompiler.Outcome.Compiled.class);
    assertThat(tangled(model, new Caps(100, 8_000_000)).limit()).isEqualTo("more than 100 steps");
    assertThat(tangled(model, new Caps(64_000_000, 50)).limit()).isEqualTo("more than 50 nodes");
  }

  /** Part n's colour 0 needs part n + 1's colour 0. */
  private static Rule[] chain(int parts) {
    return IntStream.range(0, parts - 1)
        .mapToObj(part -> Palette.needs(part, 0, part + 1, 0))
        .toArray(Rule[]::new);
  }

  /** Rules that forbid pairs of colours at random, seeded; the first ones tie all parts. */
  private static Rule[] tangled(int parts, int rules) {
    var random = new Random(7);
    return IntStream.range(0, rules)
        .mapToObj(
            rule -> {
              int part = rule % parts;
              int other = (part + 1 + (rule < parts ? 0 : random.nextInt(parts - 1))) % parts;
              var both =
                  List.of(
                      Palette.is(part, random.nextInt(4)), Palette.is(other, random.nextInt(4)));
              return Palette.rule("r" + rule, new Demand.AtMost(1, both));
            })
        .toArray(Rule[]::new);
  }

  private static Diagram compiled(Model model) {
    var outcome = DiagramCompiler.compile(model, Caps.ofThisMachine());
    return ((DiagramCompiler.Outcome.Compiled) outcome).diagram();
  }

  private static Tangle tangled(Model model, Caps caps) {
    return ((DiagramCompiler.Outcome.Tangled) DiagramCompiler.compile(model, caps)).tangle();
  }

  private static BigInteger count(Diagram diagram) {
    return diagram.count(diagram.freely());
  }
}
