package io.maatwerk.share;

import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.kept;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SaveOutcome;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of who made it. */
@QuarkusTest
@TestProfile(Atelier.class)
class OwnersPageTest {

  @Inject Designs designs;
  private SaveOutcome.Saved mine;

  @BeforeEach
  void save() {
    mine = kept(designs, CapRequest.complete().text("OWN").name("Sunday"));
  }

  @Test
  void tellsItsMakerThatItIsSavedAndHowToTakeItBack() {
    var answer = get(yours(mine));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(answer.asString())
        .contains("Saved. It’s yours.", "Sunday", "noindex")
        .contains("value=\"" + Atelier.ORIGIN + mine.design().path() + "\"")
        .contains("value=\"" + Atelier.ORIGIN + yours(mine) + "\"")
        .contains("<form method=\"post\" action=\"" + mine.design().path() + "/yours\">");
  }

  @Test
  void asksForTheKeyOfWhoHasNone() {
    var other = kept(designs, CapRequest.complete().text("OTH"));
    var yours = mine.design().path() + "/yours";

    assertThat(get(yours).asString()).contains("Is it yours?").doesNotContain("Sunday");
    var wrong = get(yours + "?key=" + other.editKey().orElseThrow());
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(wrong.asString()).contains("This key does not open it.").doesNotContain("Sunday");
    assertThat(wrong.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void deletesForWhoHasTheKeyAndLeadsToWhereItWas() {
    var answer = delete(mine.editKey().orElseThrow());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(mine.design().path());
    assertThat(get(mine.design().path()).statusCode()).isEqualTo(410);
    assertThat(get(yours(mine)).statusCode()).isEqualTo(410);
    assertThat(delete(mine.editKey().orElseThrow()).statusCode()).isEqualTo(303);
  }

  @Test
  void deletesForNobodyElse() {
    assertThat(delete("").statusCode()).isEqualTo(200);
    assertThat(delete("bcdfghjkmnpqrstvwxyz2345678").statusCode()).isEqualTo(403);

    assertThat(get(mine.design().path()).statusCode()).isEqualTo(200);
  }

  @Test
  void readingItChangesNothing() {
    get(yours(mine));
    given().head(yours(mine));

    assertThat(get(mine.design().path()).statusCode()).isEqualTo(200);
  }

  @Test
  void isNowhereWhereNoDesignIs() {
    assertThat(get("/d/2b3c4d5f6g7h8j/yours?key=x").statusCode()).isEqualTo(404);
    assertThat(given().formParam("key", "x").post("/d/2b3c4d5f6g7h8j/yours").statusCode())
        .isEqualTo(404);
  }

  private Response delete(String key) {
    return given()
        .redirects()
        .follow(false)
        .formParam("key", key)
        .post(mine.design().path() + "/yours");
  }

  private static String yours(SaveOutcome.Saved saved) {
    return saved.design().path(saved.editKey().orElseThrow());
  }
}
