package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramShelfTest {

  private static final String VERSION = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;
  private Product product;
  private DiagramShelf shelf;

  @BeforeEach
  void readShop() {
    var read = Shop.in(folder.resolve("catalog")).read();
    product = read.brands().get(0).products().get(0).product();
    shelf = new DiagramShelf(folder.resolve("diagrams"));
  }

  @Test
  void findsWhatWasCompiledBefore() {
    assertThat(shelf.find(product, VERSION)).isEmpty();

    var compiled = compile(new Workshop(shelf));

    var found = shelf.find(product, VERSION).orElseThrow();
    assertThat(found.compiled()).isEqualTo(compiled);
    assertThat(compile(new Workshop(shelf))).isEqualTo(compiled);
  }

  @Test
  void compilesAgainWhatIsDamaged() throws IOException {
    var compiled = compile(new Workshop(shelf));
    var file = kept();
    var good = Files.readAllBytes(file);

    for (int at = 0; at < good.length; at++) {
      var bad = good.clone();
      bad[at] ^= 1;
      Files.write(file, bad);
      assertThat(shelf.find(product, VERSION)).as("byte %d", at).isEmpty();
    }
    for (int length : new int[] {0, 1, 31, 32, good.length - 1}) {
      Files.write(file, Arrays.copyOf(good, length));
      assertThat(shelf.find(product, VERSION)).as("%d bytes", length).isEmpty();
    }
    assertThat(compile(new Workshop(shelf))).isEqualTo(compiled);
    assertThat(file).hasBinaryContent(good);
  }

  @Test
  void isNotNeededToAnswer() throws IOException {
    Files.writeString(folder.resolve("diagrams"), "a file where the folder should be");

    assertThat(compile(new Workshop(shelf))).isNotEmpty();
  }

  private byte[] compile(Workshop workshop) {
    return ((Compilation.Ready) workshop.compile(product, VERSION)).configurator().compiled();
  }

  private Path kept() throws IOException {
    try (var files = Files.walk(folder.resolve("diagrams"))) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }
}
