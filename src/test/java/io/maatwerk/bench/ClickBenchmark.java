package io.maatwerk.bench;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** What one click costs, explanations included, in seeded sessions on the Court Classic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class ClickBenchmark {

  private static final int SESSIONS = 200;

  private Product product;
  private Configurator configurator;
  private Terms terms;
  private List<Selection> clicks;
  private List<Selection> clashes;
  private int next;

  /** Runs these alone in a JVM of their own, and prints half and 99 of 100 as the others do. */
  static void run() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(ClickBenchmark.class.getSimpleName())
            .verbosity(VerboseMode.SILENT)
            .build();
    var table = new Table("on the Court Classic, by JMH", "p50 / p99");
    for (RunResult result : new Runner(options).run()) {
      var measured = result.getPrimaryResult();
      table.row(measured.getLabel(), spread(measured.getStatistics()).toString());
    }
    System.out.println(table);
  }

  private static Spread spread(Statistics micros) {
    return new Spread(
        (int) micros.getN(),
        (long) (1000 * micros.getPercentile(50)),
        (long) (1000 * micros.getPercentile(99)),
        (long) (1000 * micros.getMean()));
  }

  @Setup
  public void readSessions() {
    var demo = DemoProduct.courtClassic();
    product = demo.product();
    configurator = ready(Configurator.compile(product));
    terms = demo.terms();
    clicks = new ArrayList<>();
    clashes = new ArrayList<>();
    var random = new Random(7);
    for (int session = 0; session < SESSIONS; session++) {
      walk(random);
    }
  }

  private void walk(Random random) {
    var values = new LinkedHashMap<String, String>();
    for (int click = 0; click < 8; click++) {
      var option = product.options().get(random.nextInt(product.options().size()));
      var value = option.values().get(random.nextInt(option.values().size()));
      if (!value.equals(Choice.ANY)) {
        values.put(option.id(), value);
        var selection = new Selection(values, Map.of());
        var fits = configurator.evaluate(selection, Set.of(), terms).available();
        (fits ? clicks : clashes).add(selection);
      }
    }
  }

  @Benchmark
  public Configuration clickThatFits() {
    return configurator.evaluate(clicks.get(next++ % clicks.size()), Set.of(), terms);
  }

  @Benchmark
  public Configuration clickThatClashes() {
    return configurator.evaluate(clashes.get(next++ % clashes.size()), Set.of(), terms);
  }

  @Benchmark
  public Compilation compile() {
    return Configurator.compile(product);
  }

  private static Configurator ready(Compilation compilation) {
    return ((Compilation.Ready) compilation).configurator();
  }
}
