package io.maatwerk.configuration;

import static io.maatwerk.configuration.Comparison.holds;
import static io.maatwerk.configuration.Comparison.same;

import io.maatwerk.product.Rule;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Compares what is said of a product as a whole with its designs, looked up one by one. */
record ProductAgreement(BruteForce force, Compilation compilation) {

  private static final Terms TERMS =
      new Terms(RandomProduct.MARKETS.get(0), LocalDate.of(2026, 6, 2));

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
    same("dead values", configurator.dead(), force.dead());
    if (configurator.tangle().isPresent()) {
      same("uncounted", configurator.designs(), Optional.empty());
    } else {
      numbers(configurator);
    }
  }

  private void numbers(Configurator configurator) {
    var valid = force.valid();
    var count = BigInteger.valueOf(valid.size());
    same("designs of the product", configurator.designs(), Optional.of(count));
    for (int at = 0; at < valid.size(); at += 1 + valid.size() / 100) {
      var values = valid.get(at).values();
      var serial = BigInteger.valueOf(at + 1L);
      same("serial of a design", configurator.serial(values), Optional.of(serial));
      var design = configurator.design(serial, TERMS).map(found -> found.selection().values());
      same("design of a serial", design, Optional.of(values));
    }
    same("no design", configurator.design(BigInteger.ZERO, TERMS), Optional.empty());
    same("no more", configurator.design(count.add(BigInteger.ONE), TERMS), Optional.empty());
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
