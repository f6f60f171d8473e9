package io.maatwerk.configuration;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Every answer about random small products is what looking at all their designs gives. More
 * products with {@code -Dmaatwerk.samples=50}, every kind of comparison with {@code
 * -Dmaatwerk.kinds=true}.
 */
class SecondOpinionTest {

  private static final int TRIES = 150;

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void countsDesignsAndNamesContradictions(@ForAll("samples") List<Sample> samples) {
    check(samples, one -> products(one).forEach(ProductAgreement::designs));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void saysWhatIsValidAvailableCompleteAndImplied(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::meaning));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void answersAlikeWhateverTheOrderOfChoosing(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::order));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void showsTheNearestDesign(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::design));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void knowsTheStateOfEveryChoice(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::states));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void namesMinimalConflicts(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::conflicts));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void proposesTheLeastChanges(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::resolutions));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void completesForEveryGoal(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::completions));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void rangesOverWhatCanBeHad(@ForAll("samples") List<Sample> samples) {
    check(samples, each(Agreement::range));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void saysNothingFalseInAHurry(@ForAll("samples") List<Sample> samples) {
    check(samples, SecondOpinionTest::hurry);
  }

  @Provide
  Arbitrary<List<Sample>> samples() {
    return Arbitraries.<Sample>randomValue(random -> Sample.random(new Dice(random)))
        .list()
        .ofSize(Integer.getInteger("maatwerk.samples", 1));
  }

  @AfterContainer
  static void count() {
    System.out.println("\n" + Comparison.counted(Boolean.getBoolean("maatwerk.kinds")));
  }

  /** What the diagram makes of a product, and what searching does. */
  private static List<ProductAgreement> products(Sample sample) {
    var force = BruteForce.of(sample.product());
    return Stream.of(Caps.ofThisMachine(), new Caps(0, 0))
        .map(caps -> Configurator.compile(sample.product(), caps, Endless.PATIENCE))
        .map(compilation -> new ProductAgreement(force, compilation))
        .toList();
  }

  private static void hurry(Sample sample) {
    var force = BruteForce.of(sample.product());
    for (int looks : new int[] {0, 2, 5, 10, 20, 40, 80, 160, 320, 640}) {
      var compiled = Configurator.compile(sample.product(), new Caps(0, 0), Hurry.of(looks));
      if (compiled instanceof Compilation.Ready ready) {
        for (Question question : sample.questions()) {
          var hurry = new Hurry(ready.configurator(), Expected.of(force, question));
          hurry.configuration();
          hurry.completions();
          hurry.range();
        }
      }
    }
  }

  private static Consumer<Sample> each(Consumer<Agreement> claim) {
    return sample -> {
      for (ProductAgreement product : products(sample)) {
        if (product.compilation() instanceof Compilation.Ready ready) {
          for (Question question : sample.questions()) {
            var expected = Expected.of(product.force(), question);
            claim.accept(new Agreement(ready.configurator(), expected));
          }
        }
      }
    };
  }

  private static void check(List<Sample> samples, Consumer<Sample> claim) {
    samples.forEach(sample -> check(sample, claim));
  }

  /** A failure is told by the simplest sample that fails alike. */
  private static void check(Sample sample, Consumer<Sample> claim) {
    var topic = topic(failure(sample, claim));
    if (topic.isPresent()) {
      var least = Simpler.simplest(sample, simpler -> topic(failure(simpler, claim)).equals(topic));
      var why = failure(least, claim).orElseThrow();
      throw new AssertionError(why.getMessage() + "\n" + least.described(), why);
    }
  }

  private static Optional<String> topic(Optional<Throwable> failure) {
    return failure.map(why -> String.valueOf(why.getMessage()).lines().findFirst().orElse(""));
  }

  private static Optional<Throwable> failure(Sample sample, Consumer<Sample> claim) {
    try {
      claim.accept(sample);
      return Optional.empty();
    } catch (AssertionError | RuntimeException failure) {
      return Optional.of(failure);
    }
  }
}
