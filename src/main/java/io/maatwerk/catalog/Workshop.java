package io.maatwerk.catalog;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Product;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes products ready to answer, each version once. */
final class Workshop {

  private final Optional<DiagramShelf> shelf;
  private final Map<String, Configurator> ready = new ConcurrentHashMap<>();

  /** One that keeps nothing on disk. */
  Workshop() {
    shelf = Optional.empty();
  }

  Workshop(DiagramShelf shelf) {
    this.shelf = Optional.of(shelf);
  }

  /** What becomes of the product, of which that is the version. */
  Compilation compile(Product product, String version) {
    var known =
        Optional.ofNullable(ready.get(version))
            .or(() -> shelf.flatMap(kept -> kept.find(product, version)));
    var compilation =
        known
            .<Compilation>map(Compilation.Ready::new)
            .orElseGet(() -> compileAfresh(product, version));
    if (compilation instanceof Compilation.Ready fresh) {
      ready.put(version, fresh.configurator());
    }
    return compilation;
  }

  private Compilation compileAfresh(Product product, String version) {
    var compilation = Configurator.compile(product);
    if (compilation instanceof Compilation.Ready fresh) {
      shelf.ifPresent(kept -> kept.keep(version, fresh.configurator()));
    }
    return compilation;
  }

  /** Forgets all versions but these. */
  void retain(Set<String> versions) {
    ready.keySet().retainAll(versions);
  }
}
