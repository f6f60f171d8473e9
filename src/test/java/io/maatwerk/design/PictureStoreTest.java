package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStoreTest {

  private static final byte[] BYTES = {1, 2, 3};
  private static final PictureFile PICTURE =
      new PictureFile("og", PictureFile.hash(BYTES), "jpg", 1200, 630);

  private final String design = DesignId.next();

  @TempDir Path data;
  private PictureStore store;

  @BeforeEach
  void open() {
    store = new PictureStore(data);
  }

  @Test
  void findsWhatItKeepsOfADesign() throws IOException {
    store.keep(design, PICTURE, BYTES);

    assertThat(store.find(design, PICTURE)).hasValueSatisfying(b -> assertThat(b).isEqualTo(BYTES));
    assertThat(store.find(DesignId.next(), PICTURE)).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  void takesADamagedFileForALostOneAndHealsIt() throws IOException {
    store.keep(design, PICTURE, BYTES);
    Files.write(files().get(0), new byte[0]);

    assertThat(store.find(design, PICTURE)).isEmpty();
    store.keep(design, PICTURE, BYTES);
    assertThat(store.find(design, PICTURE)).isPresent();
  }

  @Test
  void keepsUnderItsNameWhatIsDrawnOtherwiseByNow() throws IOException {
    byte[] other = {4, 5};
    store.keep(design, PICTURE, other);

    assertThat(store.find(design, PICTURE)).hasValueSatisfying(b -> assertThat(b).isEqualTo(other));
    Files.write(files().get(0), new byte[0]);
    assertThat(store.find(design, PICTURE)).isEmpty();
  }

  @Test
  void purgesOneDesignWholeAndNoOther() throws IOException {
    var other = DesignId.next();
    store.keep(design, PICTURE, BYTES);
    store.keep(design, PICTURE, new byte[] {6});
    store.keep(other, PICTURE, BYTES);

    store.purge(design);
    store.purge(DesignId.next());

    assertThat(files()).singleElement().asString().contains(other);
    assertThat(data.resolve("pictures").resolve(design.substring(0, 2)).resolve(design))
        .doesNotExist();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
