package io.maatwerk.studio.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class OpenApiTest {

  private static final Map<String, List<String>> OPERATIONS =
      Map.of(
          "/api/v1/brands", List.of("get"),
          "/api/v1/products", List.of("get"),
          "/api/v1/products/{brand}/{product}", List.of("get"),
          "/api/v1/products/{brand}/{product}/configuration", List.of("post"),
          "/api/v1/products/{brand}/{product}/completion", List.of("post"),
          "/api/v1/designs", List.of("post"),
          "/api/v1/designs/{id}", List.of("get"));

  @Test
  void describesEveryAddressAndWhatItRefuses() throws Exception {
    var paths = document().path("paths");
    OPERATIONS.forEach(
        (path, methods) ->
            methods.forEach(
                method -> {
                  var operation = paths.path(path).path(method);
                  assertThat(operation.path("summary").asText()).as(path).isNotEmpty();
                  assertThat(operation.path("responses").path("422").toString())
                      .as(path)
                      .contains("#/components/responses/Problem");
                }));
  }

  @Test
  void describesTheDiagram() throws Exception {
    var diagram =
        document().path("paths").path("/api/v1/products/{brand}/{product}/diagram").path("get");
    assertThat(members(diagram.path("responses"))).contains("200", "304", "404", "410");
    assertThat(members(diagram.path("responses").path("200").path("content")))
        .containsExactly("application/octet-stream");
  }

  @Test
  void describesHowADesignIsDeleted() throws Exception {
    var delete = document().path("paths").path("/api/v1/designs/{id}").path("delete");
    assertThat(members(delete.path("responses"))).contains("204", "400", "403", "404", "410");
    assertThat(delete.path("parameters").findValuesAsText("name")).contains("Edit-Key");
  }

  @Test
  void describesOnlyWhatIsForPrograms() throws Exception {
    assertThat(members(document().path("paths")))
        .allMatch(path -> path.startsWith("/api/v1/") || path.startsWith("/oembed"));
  }

  @Test
  void leadsNowhereThatIsNotThere() throws Exception {
    var document = document();
    var references = new ArrayList<String>();
    document.findValues("$ref").forEach(reference -> references.add(reference.asText()));
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  /** Every member of the contract's examples is described, and every member answered. */
  @Test
  void agreesWithTheExamples() throws Exception {
    var schemas = document().path("components").path("schemas");
    assertThat(members(schemas.path("Configuration").path("properties")))
        .containsAll(members(Contract.example("configuration.json")));
    assertThat(members(schemas.path("Product").path("properties")))
        .containsAll(members(Contract.example("product.json")));
    var product = Contract.parse(given().get(Api.SHOE).asString());
    assertThat(members(schemas.path("Product").path("properties"))).isEqualTo(members(product));
    var state = schemas.path("ChoiceState").path("properties").path("state");
    assertThat(state.path("enum")).hasSize(5);
  }

  private static JsonNode document() throws Exception {
    return Contract.parse(given().get("/q/openapi?format=json").asString());
  }

  private static List<String> members(JsonNode object) {
    return Contract.members(object);
  }
}
