package io.maatwerk.studio.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class SaveTest {

  private static final String WHOLE =
      """
      { "brand": "meridian", "product": "court-classic", "name": "%s", "price": 1,
        "choices": { "upper.material": "canvas", "upper.colour": "ink", "upper.pattern": "plain",
          "upper.pattern-colour": "ink", "sole.colour": "ink", "monogram.style": "print" },
        "texts": { "monogram.text": "ZOE" } }""";

  @Test
  void keepsADesignAtOurPrice() {
    var saved = save(UUID.randomUUID().toString(), WHOLE.formatted("Ours")).statusCode(201);
    var id = saved.extract().path("id").toString();
    saved
        .body("id", matchesPattern("[0-9a-zA-Z_-]{11,17}"))
        .body("url", equalTo("https://shop.example/d/" + id))
        .header("Location", equalTo("https://shop.example/d/" + id))
        .body("designs", equalTo("240"))
        .body("price.total", equalTo(Map.of("currency", "EUR", "amount", 13500)))
        .body("images.og", startsWith("https://shop.example/d/" + id + "/og-"))
        .body("images.side", startsWith("https://shop.example/d/" + id + "/side-"))
        .body("$", not(hasKey("today")));
    given()
        .get("/api/v1/designs/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("serial", equalTo(saved.extract().path("serial").toString()))
        .body("name", equalTo("Ours"))
        .body("choices.'sole.style'", equalTo("cup"))
        .body("choices.'upper.material'", equalTo("canvas"))
        .body("texts", equalTo(Map.of("monogram.text", "ZOE")))
        .body("today.version", equalTo(saved.extract().path("version").toString()))
        .body("today.design.texts", equalTo(Map.of("monogram.text", "ZOE")))
        .body("today.price.total.amount", equalTo(13500));
  }

  @Test
  void answersARepeatedKeyAgain() {
    var key = UUID.randomUUID().toString();
    var first = save(key, WHOLE.formatted("Again")).statusCode(201).extract();
    var second =
        save(key, WHOLE.formatted("Again"))
            .statusCode(201)
            .header("Idempotent-Replayed", equalTo("true"))
            .extract();
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(first.header("Idempotent-Replayed")).isNull();
    Api.problem(save(key, WHOLE.formatted("Other")), 422)
        .body("errors[0].path", equalTo("Idempotency-Key"));
  }

  @Test
  void refusesWhatIsNoWholeDesign() {
    var body =
        "{\"brand\": \"meridian\", \"product\": \"court-classic\", \"choices\": %s, \"texts\": %s}";
    Api.problem(save("a", body.formatted("{\"monogram.style\": \"print\"}", "{}")), 409)
        .body("open[0]", equalTo("upper.material"));
    Api.problem(
            save("b", WHOLE.formatted("Unwritten").replace("\"monogram.text\": \"ZOE\"", "")), 409)
        .body("needs", contains("monogram.text"));
    Api.problem(
            save(
                "c",
                body.formatted(
                    "{\"monogram.style\": \"foil\", \"upper.material\": \"canvas\"}", "{}")),
            409)
        .body("conflicts[0].rules[0].id", equalTo("foil-needs-leather"));
    Api.problem(save("d", body.formatted("{\"sole.style\": \"lugged\"}", "{}")), 409)
        .body("conflicts[0].reason", equalTo("from 2027-03-01"));
    Api.problem(
            save(
                "e",
                WHOLE.formatted("x").replace("{ \"brand\"", "{ \"version\": \"old\", \"brand\"")),
            409)
        .body("version", not(nullValue()));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    Api.problem(save("f", "{}"), 422).body("errors[0].path", equalTo("brand"));
    Api.problem(save("g", "{\"brand\": \"meridian\", \"product\": \"court\"}"), 404);
    Api.problem(save("h", WHOLE.formatted("x").replace("\"ink\"", "\"inc\"")), 422)
        .body("errors[0].message", equalTo("unknown choice 'inc'; did you mean 'ink'?"));
    Api.problem(save("i", WHOLE.formatted("x".repeat(500))), 422)
        .body("errors[0].path", equalTo("name"));
    Api.problem(
            given()
                .contentType("application/json")
                .body(WHOLE.formatted("x"))
                .post("/api/v1/designs")
                .then(),
            400)
        .body("errors[0].path", equalTo("Idempotency-Key"));
    Api.problem(given().get("/api/v1/designs/nosuchdesign").then(), 404);
  }

  private static ValidatableResponse save(String key, String body) {
    return given()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/designs")
        .then();
  }
}
