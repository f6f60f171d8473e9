package io.maatwerk.catalog;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Product;
import io.maatwerk.product.Status;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product without errors, ready to answer, in the version that its files make.
 *
 * @param brand as it was when the product was read
 * @param artwork its drawings and bitmaps, read when they are first asked for
 */
public record PublishedProduct(
    Brand brand, Product product, Configurator configurator, Inputs inputs, Artwork artwork) {

  /** The hash of all its files. */
  public String version() {
    return inputs.version();
  }

  /** The bytes of a file that it is made of, by its path in the brand's folder. */
  public Optional<byte[]> art(String path) {
    return inputs.bytes(path);
  }

  /** The hash of each file that it is made of, by its path in the brand's folder. */
  public SortedMap<String, String> hashes() {
    var hashes = new TreeMap<String, String>();
    inputs.files().forEach((path, file) -> hashes.put(path, file.hash()));
    return hashes;
  }

  /** Whether shoppers can design it now; a retired product is known but no longer offered. */
  public boolean isOffered() {
    return product.status() == Status.LIVE;
  }
}
