package io.maatwerk.configuration;

import io.maatwerk.product.Product;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How many valid designs a version of a product loses and gains against the one before it, by their
 * rules alone. Where one version lacks an option, its designs count as having the other's default.
 */
public record Turnover(BigInteger before, BigInteger after, BigInteger lost, BigInteger gained) {

  /** Empty when the rules of one of them, or of both together, are too tangled to count designs. */
  public static Optional<Turnover> between(Product older, Product newer) {
    var kept =
        Succession.common(older, newer).map(Succession::count).orElse(Optional.of(BigInteger.ZERO));
    var before = Succession.count(older);
    var after = Succession.count(newer);
    if (kept.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Turnover(
            before.get(),
            after.get(),
            before.get().subtract(kept.get()),
            after.get().subtract(kept.get())));
  }
}
