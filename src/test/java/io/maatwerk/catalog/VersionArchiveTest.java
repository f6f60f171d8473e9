package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionArchiveTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Shop shop;
  private Path versions;

  @BeforeEach
  void openShop() {
    shop = Shop.in(folder.resolve("catalog"));
    versions = folder.resolve("versions");
  }

  @Test
  void loadsAVersionAfterTheCatalogChanged() {
    var before = boot();
    archive().keep(before);
    shop.change("boot.yaml", "EUR: 120", "EUR: 140");
    shop.write("art/side.svg", Shop.DRAWING.replace("#cccccc", "#dddddd"));
    archive().keep(boot());

    var kept = archive().load("shop", "boot", before.version()).orElseThrow();

    assertThat(kept.product()).isEqualTo(before.product());
    assertThat(kept.brand()).isEqualTo(before.brand());
    assertThat(kept.art("art/side.svg").orElseThrow()).isEqualTo(Shop.DRAWING.getBytes());
    assertThat(kept.configurator().designs()).isEqualTo(before.configurator().designs());
  }

  @Test
  void knowsNoVersionThatWasNeverKept() {
    assertThat(archive().load("shop", "boot", boot().version())).isEmpty();
    assertThat(archive().load("shop", "boot", "../../etc/passwd")).isEmpty();
  }

  @Test
  void givesAVersionToItsOwnProductOnly() {
    var boot = boot();
    archive().keep(boot);

    assertThat(archive().load("shop", "shoe", boot.version())).isEmpty();
    assertThat(archive().load("other", "boot", boot.version())).isEmpty();
  }

  @Test
  void keepsWhatVersionsShareOnce() throws IOException {
    archive().keep(boot());
    int before = kept().size();
    shop.change("boot.yaml", "EUR: 120", "EUR: 140");
    archive().keep(boot());

    assertThat(kept()).hasSize(before + 2);
  }

  @Test
  void detectsEveryDamagedFile() throws IOException {
    var boot = boot();
    archive().keep(boot);

    for (var file : kept()) {
      var good = Files.readAllBytes(file);
      Files.write(file, new byte[] {1, 2, 3});
      assertThatThrownBy(() -> archive().load("shop", "boot", boot.version()))
          .isInstanceOf(DamagedVersionException.class)
          .extracting("file")
          .isEqualTo(file);
      Files.write(file, good);
    }
  }

  @Test
  void mendsADamagedFileWhenTheVersionIsKeptAgain() throws IOException {
    var boot = boot();
    archive().keep(boot);
    for (var file : kept()) {
      Files.delete(file);
    }
    archive().keep(boot);

    assertThat(archive().load("shop", "boot", boot.version())).isPresent();
  }

  @Test
  void changesTheVersionWithEveryFileOfTheProduct() {
    var version = boot().version();
    for (var path : List.of("brand.yaml", "library.yaml", "boot.yaml")) {
      shop.change(path, "name: ", "name:  ");
      assertThat(boot().version()).isNotEqualTo(version);
      version = boot().version();
    }
    for (var path : List.of("art/side.svg", "art/check.svg")) {
      shop.change(path, "#cccccc", "#cccccd");
      assertThat(boot().version()).isNotEqualTo(version);
      version = boot().version();
    }
  }

  @Test
  void leavesTheVersionAloneWhenOtherFilesChange() {
    var version = boot().version();
    shop.write("shoe.yaml", Shop.PRODUCT.replace("product: boot", "product: shoe"));
    shop.write("art/unused.svg", Shop.DRAWING);

    assertThat(boot().version()).isEqualTo(version).matches("[0-9a-f]{32}");
  }

  private VersionArchive archive() {
    return new VersionArchive(versions, CLOCK);
  }

  private PublishedProduct boot() {
    return shop.read().brands().get(0).products().get(0);
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.walk(versions)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
