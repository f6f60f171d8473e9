package io.maatwerk.studio.api;

import static io.maatwerk.studio.api.Api.SHOE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Tangles;
import io.maatwerk.http.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class DiagramTest {

  private static final String DIAGRAM = SHOE + "/diagram";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @Test
  void isKeptForGoodWithItsVersion() {
    var version = given().get(SHOE).path("version").toString();
    var bytes =
        given()
            .get(DIAGRAM + "?version=" + version)
            .then()
            .statusCode(200)
            .contentType("application/octet-stream")
            .header("Cache-Control", FOR_GOOD)
            .extract()
            .asByteArray();

    assertThat(new String(Arrays.copyOf(bytes, 4), StandardCharsets.US_ASCII)).isEqualTo("mwd1");
  }

  @Test
  void isAskedForAgainWithoutAVersion() {
    var answer = given().get(DIAGRAM).then().statusCode(200).header("Cache-Control", "no-cache");
    var tag = answer.extract().header("ETag");

    given().header("If-None-Match", tag).get(DIAGRAM).then().statusCode(304);
    given().head(DIAGRAM).then().statusCode(200).header("ETag", equalTo(tag)).body(emptyString());
  }

  @Test
  void isCompressedForThoseWhoCanReadThat() {
    var answer = given().header("Accept-Encoding", "gzip").get(SHOE).then().statusCode(200);

    answer.header("Content-Encoding", "gzip");
    assertThat(answer.extract().headers().getValues("Vary"))
        .containsExactlyInAnyOrder("Accept-Language", "Accept-Encoding");
  }

  @Test
  void isMissingWhereRulesAreTooTangled() {
    var shoe = CatalogReader.read(Path.of("catalog/meridian")).brands().get(0).products().get(0);
    var tangled =
        new PublishedProduct(
            shoe.brand(),
            shoe.product(),
            Tangles.of(shoe.product()),
            shoe.inputs(),
            shoe.artwork());

    assertThatThrownBy(() -> DiagramResource.bytes(tangled))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("too tangled for a diagram");
  }

  @Test
  void isOfNoUnknownVersionOrProduct() {
    Api.problem(given().get(DIAGRAM + "?version=" + "0".repeat(32)).then(), 404)
        .body("detail", equalTo("There is no such version of the product."));
    Api.problem(given().get("/api/v1/products/meridian/court-clasic/diagram").then(), 404);
    Api.problem(given().get("/api/v1/products/acme/old-mug/diagram").then(), 410);
  }
}
