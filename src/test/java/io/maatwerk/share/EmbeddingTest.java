package io.maatwerk.share;

import static io.maatwerk.share.Visitor.picture;
import static io.maatwerk.share.Visitor.saved;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Atelier.class)
class EmbeddingTest {

  @Inject Designs designs;

  @Test
  void embedsAsAPhoto() {
    var design = saved(designs, CapRequest.complete().name("Sunday").by("Zoë"));

    var photo = given().queryParam("url", Atelier.ORIGIN + design.path()).get("/oembed").jsonPath();
    var small =
        given()
            .queryParam("url", Atelier.ORIGIN + design.path() + "?language=nl")
            .queryParam("maxwidth", 600)
            .get("/oembed")
            .jsonPath();

    assertThat(photo.getString("version")).isEqualTo("1.0");
    assertThat(photo.getString("type")).isEqualTo("photo");
    assertThat(photo.getString("title")).isEqualTo("Sunday by Zoë");
    assertThat(photo.getString("author_name")).isEqualTo("Zoë");
    assertThat(photo.getString("url"))
        .isEqualTo(Atelier.ORIGIN + design.path(picture(design, "og")));
    assertThat(photo.getInt("width")).isEqualTo(1200);
    assertThat(small.getString("title")).isEqualTo("Sunday door Zoë");
    assertThat(small.getInt("width")).isEqualTo(480);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/d/",
        "http://maatwerk.example/d/",
        "/d/",
        "https://maatwerk.example.evil/d/"
      })
  void embedsNothingThatIsNotOurs(String place) {
    var design = saved(designs, CapRequest.complete());

    assertThat(given().queryParam("url", place + design.id()).get("/oembed").statusCode())
        .isEqualTo(404);
    assertThat(
            given()
                .queryParam("url", Atelier.ORIGIN + design.path())
                .queryParam("format", "xml")
                .get("/oembed")
                .statusCode())
        .isEqualTo(501);
  }
}
