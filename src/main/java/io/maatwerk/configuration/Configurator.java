package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.pricing.Tariff;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.TextOption;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Answers everything about one product's configurations; thread-safe and immutable.
 *
 * <p>Selections given to it name only options and values that the product has.
 */
public final class Configurator {

  /** Counts up whenever the same product may compile to something else. */
  public static final int COMPILER = 1;

  private final Model model;
  private final Diagram diagram;
  private final Explainer explainer;
  private final Packing packing;
  private final BigInteger designs;
  private final Map<String, Set<String>> dead;

  private Configurator(Model model, Diagram diagram, Explainer explainer) {
    this.model = model;
    this.diagram = diagram;
    this.explainer = explainer;
    packing = Packing.forOptions(model.options().size());
    designs = diagram.count(diagram.freely());
    dead = findDead();
  }

  /** Compiles a product's rules; costs milliseconds, so once a version. */
  public static Compilation compile(Product product) {
    return compile(product, Caps.ofThisMachine());
  }

  static Compilation compile(Product product, Caps caps) {
    var model = new Model(product);
    var explainer = new Explainer(model);
    var contradiction = explainer.contradiction();
    if (contradiction.isPresent()) {
      return new Compilation.Contradiction(contradiction.get());
    }
    if (DiagramCompiler.compile(model, caps) instanceof DiagramCompiler.Outcome.Compiled compiled) {
      return new Compilation.Ready(new Configurator(model, compiled.diagram(), explainer));
    }
    return new Compilation.TooTangled(caps.nodes());
  }

  /** What compiling gave, for {@link #restore}; the same for the same product. */
  public byte[] compiled() {
    return DiagramFile.write(diagram);
  }

  /** A product ready without compiling; empty when the bytes are not what its compiling gave. */
  public static Optional<Configurator> restore(Product product, byte[] compiled) {
    var model = new Model(product);
    return DiagramFile.read(compiled, model)
        .map(diagram -> new Configurator(model, diagram, new Explainer(model)));
  }

  /** The diagram as {@link DiagramFile} writes it. */
  public Optional<byte[]> diagram() {
    return Optional.of(DiagramFile.write(diagram));
  }

  public Product product() {
    return model.product();
  }

  /** How many designs obey the rules; dates, markets and stock aside. */
  public BigInteger designs() {
    return designs;
  }

  /** Nodes of the compiled diagram. */
  public int nodes() {
    return diagram.nodes();
  }

  /** Values by option that no valid design has; options without any are absent. */
  public Map<String, Set<String>> dead() {
    return dead;
  }

  private Map<String, Set<String>> findDead() {
    var through = diagram.through(diagram.freely());
    var found = new LinkedHashMap<String, Set<String>>();
    for (int variable = 0; variable < model.options().size(); variable++) {
      var values = new LinkedHashSet<String>();
      for (int value = 0; value < through[variable].length; value++) {
        if (through[variable][value] >= Diagram.BARRED) {
          values.add(model.values(variable).get(value));
        }
      }
      if (!values.isEmpty()) {
        found.put(model.options().get(variable).id(), values);
      }
    }
    return found;
  }

  /** What the choices mean; {@code keep} names options that resolutions leave alone. */
  public Configuration evaluate(Selection chosen, Set<String> keep, Terms terms) {
    var situation = new Situation(model, packing, chosen, terms);
    return new Evaluation(situation, diagram, explainer.afresh(), dead).answer(keep);
  }

  /**
   * A design that keeps the choices and suits the goal.
   *
   * @param atMost the most it may cost, in minor units of the market's currency
   */
  public Completion complete(Selection chosen, Goal goal, OptionalLong atMost, Terms terms) {
    var situation = new Situation(model, packing, chosen, terms);
    return new Completing(situation, diagram)
        .towards(goal, atMost, () -> evaluate(chosen, Set.of(), terms).conflicts());
  }

  /** The place, from 1, of a valid design in catalog order; every option has a value. */
  public BigInteger serial(Map<String, String> values) {
    var places =
        model.options().stream()
            .mapToInt(
                option -> model.valueOf(model.variableOf(option.id()), values.get(option.id())))
            .toArray();
    return new Designs(model, diagram).serial(places);
  }

  /**
   * What the designs that can be had cost; empty when there are none. A text counts as one
   * character in the least total and at full length in the greatest.
   */
  public Optional<PriceRange> range(Terms terms) {
    var tariff = new Tariff(product(), terms.market(), terms.day());
    long least = diagram.least(weights(terms, tariff, text -> 1, 1));
    if (least >= Diagram.BARRED) {
      return Optional.empty();
    }
    ToLongFunction<TextOption> full = TextOption::atMost;
    long greatest = -diagram.least(weights(terms, tariff, full, -1));
    return Optional.of(new PriceRange(total(tariff, least), total(tariff, greatest)));
  }

  private long[][] weights(
      Terms terms, Tariff tariff, ToLongFunction<TextOption> characters, int sign) {
    ToLongFunction<Option> paid = option -> characters.applyAsLong(option.text().orElseThrow());
    var weights = new Weighing(model, tariff).of(paid);
    for (long[] amounts : weights) {
      for (int value = 0; value < amounts.length; value++) {
        amounts[value] *= sign;
      }
    }
    for (Pick barred : new Bars(model, terms).picks()) {
      weights[barred.variable()][barred.value()] = Diagram.BARRED;
    }
    return weights;
  }

  private static Money total(Tariff tariff, long added) {
    return new Money(tariff.market().currency(), Math.max(0, tariff.base() + added));
  }
}
