package io.maatwerk.configuration;

import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers everything about one product's configurations; thread-safe and immutable.
 *
 * <p>Selections given to it name only options and values that the product has.
 */
public final class Configurator {

  /** Counts up whenever the same product may compile to something else. */
  public static final int COMPILER = 1;

  /** Markets and days whose price range is kept. */
  private static final int MOST_RANGES = 32;

  private final Model model;
  private final Engine engine;
  private final Sentences sentences;
  private final RuleAlone alone;
  private final Patience patience;
  private final Packing packing;
  private final Map<Terms, Optional<PriceRange>> ranges = new ConcurrentHashMap<>();

  private Configurator(Model model, Engine engine, Sentences sentences, Patience patience) {
    this.model = model;
    this.engine = engine;
    this.sentences = sentences;
    this.patience = patience;
    alone = new RuleAlone(model, new Requirements(model));
    packing = Packing.forOptions(model.options().size());
  }

  /**
   * Compiles a product's rules; costs milliseconds, so once a version. Where they are too tangled
   * for a diagram, each answer is searched for instead.
   */
  public static Compilation compile(Product product) {
    return compile(product, Caps.ofThisMachine(), Patience.USUAL);
  }

  static Compilation compile(Product product, Caps caps, Patience patience) {
    var model = new Model(product);
    var sentences = new Sentences(model);
    var alone = new RuleAlone(model, new Requirements(model));
    var contradiction = Explainer.thorough(sentences, alone, patience.toProve()).contradiction();
    if (contradiction.isPresent()) {
      return new Compilation.Contradiction(
          contradiction.get().rules(), contradiction.get().minimal());
    }
    var engine = engine(DiagramCompiler.compile(model, caps), model, sentences, patience);
    return new Compilation.Ready(new Configurator(model, engine, sentences, patience));
  }

  private static Engine engine(
      DiagramCompiler.Outcome outcome, Model model, Sentences sentences, Patience patience) {
    if (outcome instanceof DiagramCompiler.Outcome.Compiled compiled) {
      return new DiagramEngine(model, compiled.diagram());
    }
    var tangle = ((DiagramCompiler.Outcome.Tangled) outcome).tangle();
    return new SearchEngine(model, sentences, tangle, patience.toProve());
  }

  /** What compiling gave, for {@link #restore}; the same for the same product. */
  public byte[] compiled() {
    return engine
        .diagram()
        .map(DiagramFile::write)
        .orElseGet(() -> TangleFile.write(engine.tangle().orElseThrow(), model));
  }

  /** A product ready without compiling; empty when the bytes are not what its compiling gave. */
  public static Optional<Configurator> restore(Product product, byte[] compiled) {
    var model = new Model(product);
    var sentences = new Sentences(model);
    return DiagramFile.read(compiled, model)
        .<DiagramCompiler.Outcome>map(DiagramCompiler.Outcome.Compiled::new)
        .or(() -> TangleFile.read(compiled, model).map(DiagramCompiler.Outcome.Tangled::new))
        .map(outcome -> engine(outcome, model, sentences, Patience.USUAL))
        .map(engine -> new Configurator(model, engine, sentences, Patience.USUAL));
  }

  /** Whether the rules fit a diagram. */
  public boolean hasDiagram() {
    return engine.diagram().isPresent();
  }

  /** The diagram as {@link DiagramFile} writes it; empty where the rules fit none. */
  public Optional<byte[]> diagram() {
    return engine.diagram().map(DiagramFile::write);
  }

  /** The same with time to find out everything, for looking a product over. */
  public Configurator unhurried() {
    return new Configurator(model, engine, sentences, Patience.UNHURRIED);
  }

  public Product product() {
    return model.product();
  }

  /**
   * How many designs obey the rules; dates, markets and stock aside. Empty when they are too
   * tangled for counting.
   */
  public Optional<BigInteger> designs() {
    return engine.designs();
  }

  /** Nodes of the compiled diagram; 0 when the rules fit none. */
  public int nodes() {
    return engine.diagram().map(Diagram::nodes).orElse(0);
  }

  /** Why the rules fit no diagram; empty when they do. */
  public Optional<Tangle> tangle() {
    return engine.tangle();
  }

  /** Values by option that no valid design has; options without any are absent. */
  public Map<String, Set<String>> dead() {
    return engine.dead();
  }

  /** What the choices mean; {@code keep} names options that resolutions leave alone. */
  public Configuration evaluate(Selection chosen, Set<String> keep, Terms terms) {
    var situation = new Situation(model, packing, chosen, terms);
    return new Evaluation(
            situation,
            engine,
            patience.toSearch(),
            Explainer.of(sentences, alone, patience.toExplain()))
        .answer(keep);
  }

  /**
   * A design that keeps the choices and suits the goal.
   *
   * @param atMost the most it may cost, in minor units of the market's currency
   */
  public Completion complete(Selection chosen, Goal goal, OptionalLong atMost, Terms terms) {
    var situation = new Situation(model, packing, chosen, terms);
    return new Completing(situation, engine, patience.toSearch())
        .towards(goal, atMost, () -> evaluate(chosen, Set.of(), terms).conflicts());
  }

  /**
   * The place, from 1, of a valid design in catalog order; every option has a value. Empty where
   * designs cannot be counted.
   */
  public Optional<BigInteger> serial(Map<String, String> values) {
    return engine.serial(
        model.options().stream()
            .mapToInt(
                option -> model.valueOf(model.variableOf(option.id()), values.get(option.id())))
            .toArray());
  }

  /**
   * The design at a place in catalog order, whether it can be had or not; empty outside 1 to the
   * number of designs, and where designs cannot be counted.
   */
  public Optional<Design> design(BigInteger serial, Terms terms) {
    var situation = new Situation(model, packing, Selection.EMPTY, terms);
    return engine
        .designAt(serial)
        .map(values -> new Designs(situation, engine).of(new Found(values, true)));
  }

  /**
   * Any design that can be had and keeps the choices, each as likely as every other; empty when
   * there is none, and where designs cannot be counted.
   */
  public Optional<Design> any(Selection chosen, Terms terms, Random random) {
    var situation = new Situation(model, packing, chosen, terms);
    var weights = situation.money();
    situation.holdChoices(weights);
    return engine
        .any(weights, random)
        .map(values -> new Designs(situation, engine).of(new Found(values, true)));
  }

  /**
   * What the designs that can be had cost; empty when there are none. A text counts as one
   * character in the least total and at full length in the greatest.
   */
  public Optional<PriceRange> range(Terms terms) {
    if (ranges.size() >= MOST_RANGES) {
      ranges.clear();
    }
    return ranges.computeIfAbsent(
        terms, asked -> new Ranging(model, engine, asked, patience).range());
  }
}
