package io.maatwerk.catalog;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Product;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles products, each version once. */
final class Workshop {

  private final Map<String, Configurator> ready = new ConcurrentHashMap<>();

  /** What becomes of the product, of which that is the version. */
  Compilation compile(Product product, String version) {
    var known = ready.get(version);
    if (known != null) {
      return new Compilation.Ready(known);
    }
    var compilation = Configurator.compile(product);
    if (compilation instanceof Compilation.Ready fresh) {
      ready.put(version, fresh.configurator());
    }
    return compilation;
  }

  /** Forgets all versions but these. */
  void retain(Set<String> versions) {
    ready.keySet().retainAll(versions);
  }
}
