package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWatchTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final List<String> log = new ArrayList<>();
  private Shop shop;
  private CatalogWatch watch;

  @BeforeEach
  void openShop() {
    shop = Shop.in(folder.resolve("catalog"));
    var archive = new VersionArchive(folder.resolve("versions"), CLOCK);
    watch = new CatalogWatch(shop.catalog(), archive, CLOCK, log::add);
    watch.refresh();
  }

  @Test
  void publishesWhatIsGood() {
    assertThat(price()).isEqualTo(12_000);
    assertThat(log).isEmpty();
  }

  @Test
  void picksUpAnEdit() {
    shop.change("boot.yaml", "EUR: 120", "EUR: 140");
    watch.refresh();

    assertThat(price()).isEqualTo(14_000);
  }

  @Test
  void noticesAnEditOnceItHasComeToRest() {
    watch.look();
    shop.change("boot.yaml", "EUR: 120", "EUR: 140");

    watch.look();
    assertThat(price()).isEqualTo(12_000);
    watch.look();
    assertThat(price()).isEqualTo(14_000);
  }

  @Test
  void leavesTheLastGoodVersionWhenAProductBreaks() {
    var version = boot().version();
    shop.change("boot.yaml", "price:", "prise:");
    watch.refresh();

    assertThat(boot().version()).isEqualTo(version);
    assertThat(log).hasSize(2).allMatch(line -> line.contains("boot.yaml"));
  }

  @Test
  void leavesTheLastGoodVersionWhenTheLibraryBreaks() {
    var version = boot().version();
    shop.change("library.yaml", "hex:", "hx:");
    shop.change("boot.yaml", "EUR: 120", "EUR: 140");
    watch.refresh();

    assertThat(boot().version()).isEqualTo(version);
    assertThat(log).isNotEmpty();
  }

  @Test
  void saysEachFindingOnce() {
    shop.change("boot.yaml", "price:", "prise:");
    watch.refresh();
    watch.refresh();
    int said = log.size();
    shop.change("boot.yaml", "name: Boot", "name: Boots");
    watch.refresh();

    assertThat(log).hasSize(said);
  }

  @Test
  void saysAFindingAgainWhenItComesBack() {
    shop.change("boot.yaml", "price:", "prise:");
    watch.refresh();
    int said = log.size();
    shop.change("boot.yaml", "prise:", "price:");
    watch.refresh();
    shop.change("boot.yaml", "price:", "prise:");
    watch.refresh();

    assertThat(log).hasSize(2 * said);
  }

  @Test
  void forgetsAProductWhoseFileIsGone() throws IOException {
    shop.change("library.yaml", "hex:", "hx:");
    Files.delete(shop.file("boot.yaml"));
    watch.refresh();

    assertThat(watch.catalog().find("shop", "boot")).isEmpty();
  }

  @Test
  void addsANewProductAndANewBrand() throws IOException {
    shop.write("shoe.yaml", Shop.PRODUCT.replace("product: boot", "product: shoe"));
    var other = Shop.in(folder.resolve("elsewhere"));
    other.change("brand.yaml", "brand: shop", "brand: other");
    Files.move(other.folder(), shop.catalog().resolve("other"));
    watch.refresh();

    assertThat(watch.catalog().find("shop", "shoe")).isPresent();
    assertThat(watch.catalog().find("other", "boot")).isPresent();
  }

  @Test
  void keepsDraftsToItselfAndRetiredProductsKnown() {
    shop.change("boot.yaml", "name: Boot", "name: Boot\nstatus: retired");
    watch.refresh();
    assertThat(boot().isOffered()).isFalse();
    assertThat(watch.catalog().brands().get(0).offered()).isEmpty();

    shop.change("boot.yaml", "status: retired", "status: draft");
    watch.refresh();
    assertThat(watch.catalog().find("shop", "boot")).isEmpty();
  }

  @Test
  void staysWhenTheWholeFolderIsAway() throws IOException {
    Files.move(shop.catalog(), folder.resolve("away"));
    watch.refresh();

    assertThat(watch.catalog().find("shop", "boot")).isPresent();
    assertThat(log).hasSize(1);
  }

  @Test
  void compilesAVersionOnce() {
    var configurator = boot().configurator();
    shop.write("shoe.yaml", Shop.PRODUCT.replace("product: boot", "product: shoe"));
    watch.refresh();

    assertThat(boot().configurator()).isSameAs(configurator);
  }

  @Test
  void publishesNothingThatCannotBeKept() throws IOException {
    Files.writeString(folder.resolve("full"), "a file where a folder should be");
    var archive = new VersionArchive(folder.resolve("full"), CLOCK);
    var blocked = new CatalogWatch(shop.catalog(), archive, CLOCK, log::add);
    blocked.refresh();

    assertThat(blocked.catalog().find("shop", "boot")).isEmpty();
    assertThat(log).hasSize(1);
  }

  @Test
  void servesTheLastGoodVersionAfterARestart() {
    var version = boot().version();
    shop.change("library.yaml", "hex:", "hx:");
    shop.change("boot.yaml", "price:", "prise:");
    var archive = new VersionArchive(folder.resolve("versions"), CLOCK);
    watch = new CatalogWatch(shop.catalog(), archive, CLOCK, log::add);
    watch.refresh();

    assertThat(boot().version()).isEqualTo(version);
  }

  @Test
  void keepsEveryVersionThatItPublishes() {
    var version = boot().version();
    shop.change("boot.yaml", "EUR: 120", "EUR: 140");
    watch.refresh();

    var archive = new VersionArchive(folder.resolve("versions"), CLOCK);
    assertThat(archive.load("shop", "boot", version)).isPresent();
    assertThat(archive.load("shop", "boot", boot().version())).isPresent();
  }

  private PublishedProduct boot() {
    return watch.catalog().find("shop", "boot").orElseThrow();
  }

  private long price() {
    return boot().product().price().in("EUR");
  }
}
