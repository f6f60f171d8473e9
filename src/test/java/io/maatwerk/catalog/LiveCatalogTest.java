package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveCatalogTest {

  @Inject LiveCatalog catalog;
  @Inject VersionArchive archive;

  @Test
  void servesTheBrandsOfTheConfiguredFolder() {
    assertThat(catalog.catalog().find("meridian")).isPresent();
  }

  @Test
  void keepsTheVersionsThatItServes() {
    var product = catalog.catalog().find("meridian").orElseThrow().offered().get(0);

    assertThat(archive.load("meridian", product.product().id(), product.version())).isPresent();
  }
}
