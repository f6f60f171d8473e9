package io.maatwerk.configuration;

import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Answers everything about one product's configurations; thread-safe and immutable.
 *
 * <p>Selections given to it name only options and values that the product has.
 */
public final class Configurator {

  private Configurator() {}

  /** Compiles a product's rules; costs milliseconds, so once a version. */
  public static Compilation compile(Product product) {
    throw new UnsupportedOperationException();
  }

  public Product product() {
    throw new UnsupportedOperationException();
  }

  /** How many designs obey the rules; dates, markets and stock aside. */
  public BigInteger designs() {
    throw new UnsupportedOperationException();
  }

  /** Nodes of the compiled diagram. */
  public int nodes() {
    throw new UnsupportedOperationException();
  }

  /** Values by option that no valid design has; options without any are absent. */
  public Map<String, Set<String>> dead() {
    throw new UnsupportedOperationException();
  }

  /** What the choices mean; {@code keep} names options that resolutions leave alone. */
  public Configuration evaluate(Selection chosen, Set<String> keep, Terms terms) {
    throw new UnsupportedOperationException();
  }

  /** A design that keeps the choices, costs at most that many minor units, and suits the goal. */
  public Completion complete(Selection chosen, Goal goal, OptionalLong atMost, Terms terms) {
    throw new UnsupportedOperationException();
  }

  /** The place, from 1, of a valid design in catalog order; every option has a value. */
  public BigInteger serial(Map<String, String> values) {
    throw new UnsupportedOperationException();
  }

  /** What the designs that can be had cost; empty when none can. Texts at full length in `to`. */
  public Optional<PriceRange> range(Terms terms) {
    throw new UnsupportedOperationException();
  }
}
