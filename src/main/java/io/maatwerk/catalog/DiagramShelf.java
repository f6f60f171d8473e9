package io.maatwerk.catalog;

import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps what compiling gave, by version, so that a start need not compile again. Each file begins
 * with the SHA-256 of the rest; one that is damaged counts as missing.
 */
final class DiagramShelf {

  private static final int HASH = 32;

  private final Path folder;

  /**
   * @param folder made when the first is kept; what another compiler kept lies beside
   */
  DiagramShelf(Path folder) {
    this.folder = folder.resolve(String.valueOf(Configurator.COMPILER));
  }

  /** The product ready to answer, when its version was compiled before. */
  Optional<Configurator> find(Product product, String version) {
    try {
      var kept = Files.readAllBytes(file(version));
      if (kept.length < HASH) {
        return Optional.empty();
      }
      var bytes = Arrays.copyOfRange(kept, HASH, kept.length);
      return Arrays.equals(hash(bytes), 0, HASH, kept, 0, HASH)
          ? Configurator.restore(product, bytes)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps it when the disk takes it; else the next start compiles again. */
  void keep(String version, Configurator configurator) {
    var bytes = configurator.compiled();
    var whole = Arrays.copyOf(hash(bytes), HASH + bytes.length);
    System.arraycopy(bytes, 0, whole, HASH, bytes.length);
    try {
      DurableFile.write(file(version), whole);
    } catch (IOException e) {
      // nothing is lost but time
    }
  }

  private Path file(String version) {
    return folder.resolve(version.substring(0, 2)).resolve(version);
  }

  private static byte[] hash(byte[] bytes) {
    return HexFormat.of().parseHex(InputFile.sha256(bytes));
  }
}
