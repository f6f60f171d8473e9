package io.maatwerk.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class RandomBodiesTest {

  private static final int BODIES = 300;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> NAMES =
      List.of(
          "choices",
          "texts",
          "keep",
          "goal",
          "atMost",
          "amount",
          "currency",
          "market",
          "language",
          "brand",
          "product",
          "version",
          "name",
          "by",
          "parent",
          "upper.material",
          "upper.colour",
          "sole.style",
          "monogram.text",
          "monogram.style",
          "",
          "\u0000",
          "😀",
          "constructor");
  private static final List<String> WORDS =
      List.of(
          "canvas",
          "leather",
          "ink",
          "chalk",
          "none",
          "any",
          "foil",
          "print",
          "lugged",
          "ZOE",
          "",
          "meridian",
          "court-classic",
          "cheapest",
          "popular",
          "EUR",
          "us",
          "nl",
          "\u202e",
          "'");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void answersWhateverIsSentWithoutFailing() throws Exception {
    var random = new Random(20261122);
    for (int i = 0; i < BODIES; i++) {
      var body = body(random).toString();
      for (var path :
          new String[] {Api.SHOE + "/configuration", Api.SHOE + "/completion", "/api/v1/designs"}) {
        check(path, random.nextInt(10) == 0 ? damaged(body, random) : body, i);
      }
    }
  }

  private void check(String path, String body, int key) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "random-" + key)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + body).isLessThan(500);
    var problem = new ObjectMapper().readTree(answer.body());
    if (answer.statusCode() >= 400) {
      assertThat(problem.path("status").asInt()).as(body).isEqualTo(answer.statusCode());
    }
  }

  /** Shaped like a request at its top, and like anything below. */
  private static JsonNode body(Random random) {
    var body = JSON.objectNode();
    for (var name : NAMES.subList(0, 15)) {
      if (random.nextInt(4) == 0) {
        body.set(name, random.nextBoolean() ? likely(name, random) : anything(random, 3));
      }
    }
    return body;
  }

  private static JsonNode likely(String name, Random random) {
    if (!List.of("choices", "texts").contains(name)) {
      return JSON.textNode(pick(WORDS, random));
    }
    var map = JSON.objectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(pick(NAMES.subList(15, 20), random), pick(WORDS, random));
    }
    return map;
  }

  private static JsonNode anything(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextLong());
      case 3 -> JSON.numberNode(random.nextDouble() * 1e300);
      case 4, 5 -> JSON.textNode(pick(WORDS, random));
      case 6 -> {
        var list = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(anything(random, depth - 1));
        }
        yield list;
      }
      default -> {
        var object = JSON.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.set(pick(NAMES, random), anything(random, depth - 1));
        }
        yield object;
      }
    };
  }

  private static String damaged(String body, Random random) {
    int cut = random.nextInt(body.length());
    return body.substring(0, cut) + (char) random.nextInt(0x2fff) + body.substring(cut);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
