package io.maatwerk.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest {

  @Test
  void writesWhatAProblemIs() {
    problem(given().get("/api/echo/refusal").then(), 422)
        .body("type", equalTo("about:blank"))
        .body("title", equalTo("Unprocessable Content"))
        .body("detail", equalTo("choices.x: unknown option 'x'"))
        .body("errors[0].path", equalTo("choices.x"))
        .body("errors[0].message", equalTo("unknown option 'x'"))
        .body("open[0]", equalTo("a.b"));
  }

  @Test
  void namesTheFieldOfTheWrongShape() {
    problem(post("{\"choices\": []}"), 400).body("errors[0].path", equalTo("choices"));
    problem(post("{\"keep\": [\"a\", {}]}"), 400).body("errors[0].path", equalTo("keep.1"));
    problem(post("{\"size\": \"large\"}"), 400).body("errors[0].path", equalTo("size"));
    problem(post("{\"name\": 5}"), 400).body("errors[0].message", equalTo("must be a text"));
    problem(post("[]"), 400).body("detail", containsString("object"));
    problem(post("7"), 400);
    problem(post("\"text\""), 400);
  }

  @Test
  void refusesWhatIsNotJson() {
    for (var body :
        new String[] {
          "{", "nonsense", "{\"a\":1,}", "{} {}", "{\"a\":1,\"a\":2}", "[".repeat(5000)
        }) {
      problem(post(body), 400).body("detail", containsString("JSON"));
    }
  }

  @Test
  void ignoresUnknownFields() {
    post("{\"name\": \"a\", \"nobody\": {\"knows\": [1]}}").statusCode(200);
  }

  @Test
  void refusesOtherMediaTypes() {
    problem(given().contentType("text/plain").body("hello").post("/api/echo").then(), 415);
    problem(given().accept("image/png").get("/api/echo/bug").then(), 406);
  }

  @Test
  void refusesOtherMethods() {
    problem(given().delete("/api/echo").then(), 405).body("detail", containsString("DELETE"));
  }

  @Test
  void findsNothingAtUnknownAddresses() {
    problem(given().get("/api/nowhere").then(), 404);
    problem(given().get("/api/v1/%2e%2e/%00").then(), 404);
    problem(given().accept("application/json").get("/nowhere/at/all").then(), 404);
    given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get("/nowhere/at/all")
        .then()
        .statusCode(404)
        .contentType(startsWith("text/html"))
        .body(containsString("There is nothing here"), containsString("404 · /nowhere/at/all"));
  }

  @Test
  void speaksToPeopleInTheirLanguage() {
    given()
        .accept("text/html")
        .header("Accept-Language", "nl-NL,nl;q=0.9,en;q=0.8")
        .get("/nowhere/at/all")
        .then()
        .statusCode(404)
        .body(containsString("<html lang=\"nl\""), containsString("Hier is niets"));
    given()
        .accept("text/html")
        .header("Accept-Language", "nl")
        .get("/nowhere/at/all?language=en")
        .then()
        .body(containsString("There is nothing here"));
  }

  @Test
  void keepsItsBugsToItself() {
    problem(given().get("/api/echo/bug").then(), 500)
        .body("detail", not(containsString("secret")))
        .body("stack", equalTo(null));
  }

  @Test
  void refusesLargeBodies() {
    var large = "{\"name\": \"" + "x".repeat(65536) + "\"}";
    problem(post(large), 413).body("detail", containsString("64 KB"));
    post("{\"name\": \"" + "x".repeat(65000) + "\"}").statusCode(200);
  }

  @Test
  void refusesLargeBodiesThatDoNotSayHowLargeTheyAre() throws Exception {
    var large = ("{\"name\": \"" + "x".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/echo"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
            .build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("64 KB");
  }

  @Test
  void sendsSecurityHeadersWithEveryAnswer() {
    for (var path : new String[] {"/api/echo/refusal", "/api/nowhere", "/q/openapi", "/nowhere"}) {
      given()
          .get(path)
          .then()
          .headers(
              Map.of(
                  "Content-Security-Policy", containsString("default-src 'self'"),
                  "X-Content-Type-Options", "nosniff",
                  "Referrer-Policy", "strict-origin-when-cross-origin"));
    }
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/api/echo").then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType(startsWith(Problem.MEDIA_TYPE))
        .body("status", equalTo(status));
  }
}
