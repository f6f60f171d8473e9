package io.maatwerk.bench;

import io.maatwerk.bench.GeneratedCatalog.Shape;
import io.maatwerk.configuration.RepairAll;
import java.util.Locale;
import java.util.Optional;

/**
 * What a generated catalog cost.
 *
 * @param rules for each option
 * @param compiled empty where no diagram was tried
 * @param clicks by the diagram where there is one, else whole answers that are searched for
 */
record Grown(Shape shape, double rules, int options, Optional<Compiled> compiled, Clicks clicks) {

  Optional<RepairAll> engine() {
    return compiled.flatMap(Compiled::engine);
  }

  String[] row() {
    return new String[] {
      shape.name().toLowerCase(Locale.ROOT),
      Figures.plain(rules),
      Figures.whole(options),
      engine().map(ready -> Figures.whole(ready.nodes())).orElse("searched"),
      compiled.map(Compiled::toString).orElse(""),
      engine().map(ready -> Figures.bytes(Footprint.of(ready).compressed())).orElse(""),
      clicks.spread().toString(),
      engine().isPresent() ? "" : Figures.digits(clicks.unverified()) + "%"
    };
  }
}
