package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LeastPassesTest {

  private static final Diagram DIAGRAM =
      ((DiagramCompiler.Outcome.Compiled)
              DiagramCompiler.compile(new Model(CourtClassic.product()), Caps.ofThisMachine()))
          .diagram();

  @Test
  void allocatesNothingOnceWarm() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var weights = random(new Random(1));
    var into = DIAGRAM.freely();
    DIAGRAM.through(weights, into);
    threads.getCurrentThreadAllocatedBytes();

    long before = threads.getCurrentThreadAllocatedBytes();
    for (int time = 0; time < 1000; time++) {
      DIAGRAM.through(weights, into);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    // what the measuring takes itself is less than an array a hundred times
    assertThat(allocated).isLessThan(1000);
  }

  @Test
  void answersManyAtOnceAsOneByOne() throws InterruptedException, ExecutionException {
    var questions = new ArrayList<long[][]>();
    var random = new Random(2);
    for (int question = 0; question < 200; question++) {
      questions.add(random(random));
    }
    var oneByOne = questions.stream().map(DIAGRAM::through).toList();
    var pool = Executors.newFixedThreadPool(8);
    try {
      Callable<List<long[][]>> all = () -> questions.stream().map(DIAGRAM::through).toList();
      for (Future<List<long[][]>> answers : pool.invokeAll(List.of(all, all, all, all, all, all))) {
        assertThat(answers.get()).usingRecursiveComparison().isEqualTo(oneByOne);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void neverTakesACreditForAWayToWhatIsBarred() {
    var weights = DIAGRAM.freely();
    for (long[] values : weights) {
      Arrays.fill(values, -1_000_000_000L);
    }
    Arrays.fill(weights[0], Diagram.BARRED);

    assertThat(DIAGRAM.least(weights)).isEqualTo(Diagram.BARRED);
    for (long[] values : DIAGRAM.through(weights)) {
      assertThat(values).containsOnly(Diagram.BARRED);
    }
  }

  private static long[][] random(Random random) {
    var weights = DIAGRAM.freely();
    for (long[] values : weights) {
      for (int value = 0; value < values.length; value++) {
        values[value] = random.nextInt(10) == 0 ? Diagram.BARRED : random.nextInt(2000) - 500;
      }
    }
    return weights;
  }
}
