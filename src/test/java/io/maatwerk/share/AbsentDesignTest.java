package io.maatwerk.share;

import static io.maatwerk.share.Visitor.get;
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

/** What stands where no design is, or is no more. */
@QuarkusTest
@TestProfile(Atelier.class)
class AbsentDesignTest {

  @Inject Designs designs;

  @ParameterizedTest
  @ValueSource(strings = {"/d/nosuchdesign22", "/d/x", "/d/..%2f..", "/d/2b3c4d5f6g7h8j"})
  void tellsPeopleThatADesignIsNotHere(String path) {
    var answer = given().urlEncodingEnabled(false).get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.asString()).contains("<h1>");
  }

  @Test
  void tellsPeopleThatItsMakerTookItBack() {
    var design = saved(designs, CapRequest.complete().text("ABS").name("Sunday").by("Zoë"));
    designs.remove(design.id());

    var english = get(design.path());
    var dutch = get(design.path(), "nl");

    assertThat(english.statusCode()).isEqualTo(410);
    assertThat(english.header("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(english.asString())
        .contains("Its maker took it back", "noindex", "href=\"/\"")
        .doesNotContain("Sunday", "Zoë");
    assertThat(dutch.asString()).contains("<html lang=\"nl\"", "De maker heeft het teruggenomen");
  }

  @Test
  void isKeptByNobody() {
    var answer = get("/d/2b3c4d5f6g7h8j", "nl");

    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.headers().getValues("Vary")).contains("Accept-Language");
    assertThat(answer.asString()).contains("Dit ontwerp is hier niet", "noindex");
  }
}
