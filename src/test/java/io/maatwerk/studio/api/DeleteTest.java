package io.maatwerk.studio.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class DeleteTest {

  private static final String WHOLE =
      """
      { "brand": "meridian", "product": "court-classic", %s
        "choices": { "upper.material": "canvas", "upper.colour": "ink", "upper.pattern": "plain",
          "upper.pattern-colour": "ink", "sole.colour": "ink", "monogram.style": "print" },
        "texts": { "monogram.text": "ZOE" } }""";

  private final String idempotency = UUID.randomUUID().toString();

  @Test
  void tellsTheMakerAloneHowToDelete() {
    var saved = save("");
    String id = saved.path("id");

    saved
        .response()
        .then()
        .body("edit.key", matchesPattern("[0-9a-z]{27}"))
        .body(
            "edit.url",
            equalTo("https://shop.example/d/" + id + "/yours?key=" + saved.path("edit.key")));
    look(id).statusCode(200).body("$", not(hasKey("edit")));
  }

  @Test
  void deletesForWhoHasTheKeyAndIsGoneThen() {
    var saved = save("");
    String id = saved.path("id");

    Api.problem(delete(id, "x"), 403);
    delete(id, saved.path("edit.key")).statusCode(204);

    Api.problem(look(id), 410).body("detail", equalTo("This design was deleted."));
    Api.problem(delete(id, saved.path("edit.key")), 410);
    Api.problem(given().delete("/api/v1/designs/" + id).then(), 400)
        .body("errors[0].path", equalTo("Edit-Key"));
    Api.problem(delete("nosuchdesign22", "x"), 404);
  }

  @Test
  void answersARetryOfADeletedDesignThatItIsGone() {
    var saved = save("");
    delete(saved.path("id"), saved.path("edit.key")).statusCode(204);

    Api.problem(post(""), 410);
    Api.problem(post("\"name\": \"Other\","), 410);
  }

  @Test
  void deletesForTheOperator() {
    String id = save("").path("id");

    Api.problem(deleteAs("Bearer wrong", id), 400);
    deleteAs("Bearer " + ContractCatalog.OPERATOR, id).statusCode(204);

    Api.problem(look(id), 410);
    Api.problem(deleteAs("Bearer " + ContractCatalog.OPERATOR, id), 410);
  }

  @Test
  void creditsNobodyOnceTheParentIsDeleted() {
    var parent = save("");
    String id = parent.path("id");
    var fields = "\"parent\": \"" + id + "\",";
    String remix = post(fields, UUID.randomUUID().toString()).statusCode(201).extract().path("id");
    look(remix).body("parent", equalTo(id)).body("remixes", equalTo(0));
    look(id).body("remixes", equalTo(1));

    delete(id, parent.path("edit.key"));

    look(remix).statusCode(200).body("$", not(hasKey("parent")));
    post(fields, UUID.randomUUID().toString()).statusCode(201).body("$", not(hasKey("parent")));
  }

  @Test
  void keepsWhatItsMakerWishedToBeSeen() {
    String bare = save("").path("id");
    look(bare).body("showPrice", equalTo(false)).body("listed", equalTo(true));
    String id =
        post("\"showPrice\": true, \"listed\": false,", "shy").statusCode(201).extract().path("id");
    look(id).body("showPrice", equalTo(true)).body("listed", equalTo(false));
    Api.problem(post("\"listed\": \"yes\",", "words"), 400);
    Api.problem(post("\"listed\": 1,", "numbers"), 400);
  }

  private ExtractableResponse<Response> save(String fields) {
    return post(fields).statusCode(201).extract();
  }

  private ValidatableResponse post(String fields) {
    return post(fields, idempotency);
  }

  private static ValidatableResponse post(String fields, String key) {
    return given()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(WHOLE.formatted(fields))
        .post("/api/v1/designs")
        .then();
  }

  private static ValidatableResponse look(String id) {
    return given().get("/api/v1/designs/" + id).then();
  }

  private static ValidatableResponse delete(String id, String key) {
    return given().headers(Map.of("Edit-Key", key)).delete("/api/v1/designs/" + id).then();
  }

  private static ValidatableResponse deleteAs(String authorization, String id) {
    return given().header("Authorization", authorization).delete("/api/v1/designs/" + id).then();
  }
}
