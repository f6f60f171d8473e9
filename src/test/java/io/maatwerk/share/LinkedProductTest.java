package io.maatwerk.share;

import static io.maatwerk.share.Visitor.page;
import static io.maatwerk.share.Visitor.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What search engines read. */
@QuarkusTest
@TestProfile(Atelier.class)
class LinkedProductTest {

  @Inject Designs designs;
  @Inject LiveCatalog catalog;

  @AfterEach
  void restoreCatalog() {
    Atelier.restore();
    catalog.refresh();
  }

  @Test
  void isOneOfTheManyThatItsProductCanBe() throws IOException {
    var product = product(saved(designs, CapRequest.complete().name("Sunday").by("Zoë")));

    assertThat(product.get("@type").asText()).isEqualTo("Product");
    assertThat(product.get("name").asText()).isEqualTo("Sunday by Zoë");
    assertThat(product.at("/brand/name").asText()).isEqualTo("Atelier & Zoon");
    assertThat(product.at("/creator/name").asText()).isEqualTo("Zoë");
    assertThat(product.at("/isVariantOf/@type").asText()).isEqualTo("ProductGroup");
    assertThat(product.at("/isVariantOf/variesBy").toString())
        .contains("schema.org/material", "schema.org/color", "schema.org/pattern");
    assertThat(product.at("/additionalProperty/0/name").asText()).isEqualTo("Crown");
    assertThat(product.at("/additionalProperty/0/value").asText()).contains("Wool felt in Ink");
  }

  @Test
  void showsItsLargestPictureFirst() throws IOException {
    var design = saved(designs, CapRequest.complete());

    var images = product(design).get("image");

    assertThat(images.get(0).asText())
        .isEqualTo(Atelier.ORIGIN + design.path(design.picture("front").orElseThrow()));
    assertThat(images).hasSize(3);
  }

  @Test
  void costsWhatItCostsToday() throws IOException {
    var design = saved(designs, CapRequest.complete());

    assertThat(product(design).at("/offers/price").asText()).isEqualTo("92.00");

    edit("EUR: 60", "EUR: 70");
    var offer = product(design).get("offers");

    assertThat(offer.get("price").asText()).isEqualTo("102.00");
    assertThat(offer.get("priceCurrency").asText()).isEqualTo("EUR");
    assertThat(offer.get("availability").asText()).endsWith("/MadeToOrder");
  }

  @Test
  void isOutOfStockWhileItCannotBeMade() throws IOException {
    var design = saved(designs, CapRequest.complete());

    edit("        dots: { surcharge: { EUR: 5, USD: 6 } }\n", "");
    var offer = product(design).get("offers");

    assertThat(offer.get("availability").asText()).endsWith("/OutOfStock");
    assertThat(offer.get("price").asText()).isEqualTo("92.00");
  }

  @Test
  void isDiscontinuedWithItsProduct() throws IOException {
    var design = saved(designs, CapRequest.complete());

    Files.delete(Atelier.file("cap.yaml"));
    catalog.refresh();

    assertThat(product(design).at("/offers/availability").asText()).endsWith("/Discontinued");
  }

  private static JsonNode product(SavedDesign design) throws IOException {
    var html = page(design).asString();
    var from = html.indexOf("ld+json\">") + 9;
    return new ObjectMapper().readTree(html.substring(from, html.indexOf("</script>", from)));
  }

  private void edit(String old, String now) throws IOException {
    var file = Atelier.file("cap.yaml");
    Files.writeString(file, Files.readString(file).replace(old, now));
    catalog.refresh();
  }
}
