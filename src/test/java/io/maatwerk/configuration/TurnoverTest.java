package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TurnoverTest {

  @Property(tries = 200)
  void countsWhatLookingAtAllDesignsCounts(
      @ForAll("products") Product older, @ForAll("products") Product newer) {
    var before = designs(older, newer);
    var after = designs(newer, older);
    var kept = before.stream().filter(after::contains).count();

    assertThat(Turnover.between(older, newer))
        .contains(
            new Turnover(
                BigInteger.valueOf(before.size()),
                BigInteger.valueOf(after.size()),
                BigInteger.valueOf(before.size() - kept),
                BigInteger.valueOf(after.size() - kept)));
  }

  @Provide
  Arbitrary<Product> products() {
    return Arbitraries.<Sample>randomValue(random -> Sample.random(new Dice(random)))
        .map(Sample::product);
  }

  /** A product's designs, with the defaults of options that only the other has. */
  private static Set<Map<String, String>> designs(Product product, Product other) {
    var defaults = new HashMap<String, String>();
    for (Option option : other.options()) {
      defaults.put(option.id(), option.standard());
    }
    return BruteForce.of(product).valid().stream()
        .map(
            row -> {
              var design = new HashMap<>(defaults);
              design.putAll(row.values());
              return design;
            })
        .collect(Collectors.toSet());
  }
}
