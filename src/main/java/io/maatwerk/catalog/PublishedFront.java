package io.maatwerk.catalog;

import io.maatwerk.product.Storefront;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A brand's storefront without errors, with the drawings and bitmaps of its own that it shows.
 *
 * <p>These are no part of any product's version: a story can be told anew without a new release.
 */
public record PublishedFront(Storefront storefront, Inputs inputs) {

  static final PublishedFront EMPTY = new PublishedFront(Storefront.EMPTY, Inputs.of("", Map.of()));

  /** With the files that it names. */
  static PublishedFront of(Storefront storefront, ArtShelf shelf, Set<String> art) {
    var files = new TreeMap<String, InputFile>();
    for (var path : art) {
      if (shelf.fetch(path) instanceof Fetched.Found found) {
        files.put(path, found.file());
      }
    }
    return new PublishedFront(storefront, Inputs.of("", files));
  }

  /** The hash of its files. */
  public String hash() {
    return inputs.version();
  }

  /** The bytes of a file that it shows, by its path in the brand's folder. */
  public Optional<byte[]> art(String path) {
    return inputs.bytes(path);
  }
}
