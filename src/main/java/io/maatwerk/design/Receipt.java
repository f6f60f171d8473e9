package io.maatwerk.design;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By what a retry is known again.
 *
 * @param key of the request, hashed: whatever its length and characters
 * @param wish what was asked for, the key aside, hashed: two of the same are one wish
 */
record Receipt(Optional<String> key, String wish) {

  static Receipt of(SaveRequest request) {
    var key = request.key().map(text -> Digest.of(List.of("key", text)));
    var wish =
        Digest.of(
            List.of(
                request.brand(),
                request.product(),
                request.version(),
                Ledger.json(new TreeMap<>(request.choices())),
                Ledger.json(new TreeMap<>(request.texts())),
                request.name(),
                request.by(),
                request.parent(),
                request.market(),
                request.language(),
                request.showPrice(),
                request.listed()));
    return new Receipt(key, wish);
  }
}
