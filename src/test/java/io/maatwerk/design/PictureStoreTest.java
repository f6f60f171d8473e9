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

  private static final byte[] PICTURE = {1, 2, 3};

  @TempDir Path data;
  private PictureStore store;

  @BeforeEach
  void open() {
    store = new PictureStore(data);
  }

  @Test
  void findsAPictureByTheHashOfItsBytes() {
    var hash = store.keep(PICTURE);

    assertThat(hash).matches("[0-9a-f]{16,}").isEqualTo(PictureStore.hash(PICTURE));
    assertThat(store.find(hash)).hasValueSatisfying(b -> assertThat(b).isEqualTo(PICTURE));
    assertThat(store.find(PictureStore.hash(new byte[] {4}))).isEmpty();
  }

  @Test
  void keepsEqualPicturesOnce() throws IOException {
    store.keep(PICTURE);
    store.keep(PICTURE.clone());

    assertThat(files()).hasSize(1);
  }

  @Test
  void takesADamagedFileForALostOneAndHealsIt() throws IOException {
    var hash = store.keep(PICTURE);
    Files.write(files().get(0), new byte[0]);

    assertThat(store.find(hash)).isEmpty();
    store.keep(PICTURE);
    assertThat(store.find(hash)).isPresent();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
