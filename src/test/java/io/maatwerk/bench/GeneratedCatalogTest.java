package io.maatwerk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.bench.GeneratedCatalog.Shape;
import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedCatalogTest {

  @ParameterizedTest
  @EnumSource
  void isTheSameForASeed(Shape shape) {
    var product = GeneratedCatalog.product(shape, 20, 20, 1);
    assertThat(GeneratedCatalog.product(shape, 20, 20, 1)).isEqualTo(product);
    assertThat(GeneratedCatalog.product(shape, 20, 20, 2)).isNotEqualTo(product);
    assertThat(product.options()).hasSize(20);
    assertThat(product.rules()).hasSize(20);
  }

  @ParameterizedTest
  @EnumSource
  void rulesLetTheDefaultsStand(Shape shape) {
    for (long seed = 1; seed <= 10; seed++) {
      var product = GeneratedCatalog.product(shape, 20, 40, seed);
      var defaults =
          product.options().stream().collect(Collectors.toMap(Option::id, Option::standard));
      var ready = (Compilation.Ready) Configurator.compile(product);
      var chosen = new Selection(defaults, Map.of());
      var answer = ready.configurator().evaluate(chosen, Set.of(), ModelsBench.TERMS);
      assertThat(answer.valid()).isTrue();
    }
  }
}
