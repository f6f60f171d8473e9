package io.maatwerk.configuration;

import static io.maatwerk.configuration.Comparison.holds;
import static io.maatwerk.configuration.Comparison.same;

import io.maatwerk.product.Rule;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;

/** Compares what is said of a product as a whole with its designs, looked up one by one. */
record ProductAgreement(BruteForce force, Compilation compilation) {

  /** Counts, serial numbers and dead values; or that the rules contradict each other, and why. */
  void designs() {
    var valid = force.valid();
    if (valid.isEmpty()) {
      holds("contradicts", compilation instanceof Compilation.Contradiction, compilation);
      minimal(((Compilation.Contradiction) compilation).rules());
      return;
    }
    holds("compiles", compilation instanceof Compilation.Ready, compilation);
    var configurator = ((Compilation.Ready) compilation).configurator();
    same("product", configurator.product(), force.product());
    same("designs of the product", configurator.designs(), BigInteger.valueOf(valid.size()));
    same("dead values", configurator.dead(), force.dead());
    for (int at = 0; at < valid.size(); at += 1 + valid.size() / 100) {
      var serial = BigInteger.valueOf(at + 1L);
      same("serial of a design", configurator.serial(valid.get(at).values()), serial);
    }
  }

  private void minimal(List<Rule> rules) {
    same("each rule once", new HashSet<>(rules).size(), rules.size());
    holds("rules that contradict", !canStand(rules), rules);
    for (var fewer : BruteForce.eachLeftOut(rules)) {
      holds("no rule too many", canStand(fewer), fewer);
    }
  }

  private boolean canStand(List<Rule> rules) {
    long bits = force.bits(rules);
    return force.rows().stream().anyMatch(row -> row.obeys(bits));
  }
}
