package io.maatwerk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.configuration.RepairAll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DimacsTest {

  @TempDir Path folder;

  @Test
  void readsClausesThatRunOverLines() throws IOException {
    var file = folder.resolve("small.dimacs");
    Files.writeString(file, "c 1 first\nc 2 second\np cnf 3 2\n1 -2\n 3 0 -1\n0\n");
    var model = Dimacs.read(file);
    assertThat(model.name()).isEqualTo("small");
    assertThat(model.variables()).isEqualTo(3);
    assertThat(model.clauses()).containsExactly(new int[] {1, -2, 3}, new int[] {-1});
  }

  @Test
  void hasADesignForEachModelOfItsClauses() {
    var model = new Dimacs("either", 3, List.of(new int[] {1, 2}, new int[] {-1, -2}));
    assertThat(engine(model).designs()).isEqualTo(4);
  }

  @Test
  void solversAndDiagramAgreeOnEveryClick() {
    var model = new Dimacs("random", 14, clauses(new Random(5)));
    var engine = engine(model);
    var diagram = new DiagramClicks(engine);
    var solvers =
        List.of(
            new LogicNgBackbone(model),
            new ByChoice(model, LogicNgBackbone::new),
            new Sat4jLoop(model));
    var clicks = Sessions.of(engine, 20).stream().flatMap(List::stream).toList();
    assertThat(clicks).anyMatch(Click::fits).anyMatch(click -> !click.fits());
    for (Click click : clicks) {
      for (PossibleValues solver : solvers) {
        assertThat(solver.possible(click.chosen())).isEqualTo(diagram.possible(click));
      }
    }
  }

  private static List<int[]> clauses(Random random) {
    return Stream.generate(
            () ->
                IntStream.generate(() -> random.nextInt(14) + 1)
                    .distinct()
                    .limit(3)
                    .map(variable -> random.nextBoolean() ? variable : -variable)
                    .toArray())
        .limit(25)
        .toList();
  }

  private static RepairAll engine(Dimacs model) {
    return RepairAll.compile(model.product(), ModelsBench.TERMS).orElseThrow();
  }
}
