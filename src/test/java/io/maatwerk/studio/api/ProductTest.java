package io.maatwerk.studio.api;

import static io.maatwerk.studio.api.Api.SHOE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class ProductTest {

  private static final String CHOICES = "parts.options.flatten().find { it.id == '%s' }.choices";

  @Test
  void listsBrands() {
    given()
        .get("/api/v1/brands")
        .then()
        .statusCode(200)
        .body("brand", contains("acme", "meridian"))
        .body("name", contains("Acme", "Meridian"));
  }

  @Test
  void listsProducts() {
    given()
        .get("/api/v1/products")
        .then()
        .statusCode(200)
        .body("product", contains("mug", "court-classic"))
        .body("[1].brand", equalTo("meridian"))
        .body("[1].name", equalTo("Court Classic"))
        .body("[1].version", notNullValue())
        .body("[1].price.from.amount", equalTo(12000))
        .body("[1].price.to.amount", equalTo(20000));
  }

  @Test
  void listsWhatIsSoldInAMarket() {
    given().get("/api/v1/products?market=us").then().body("product", contains("court-classic"));
    given().get("/api/v1/brands?market=be").then().body("brand", contains("acme"));
    given().get("/api/v1/products?language=nl").then().statusCode(200).body("", hasSize(2));
  }

  @Test
  void hidesDraftsAndTellsOfWhatIsRetired() {
    Api.problem(given().get("/api/v1/products/acme/new-mug").then(), 404);
    Api.problem(given().get("/api/v1/products/acme/old-mug").then(), 410);
    Api.problem(Api.post("/api/v1/products/acme/old-mug/configuration", "{}"), 410);
  }

  @Test
  void saysWhatCannotBeHadForWantOfSomethingElse() {
    given()
        .get("/api/v1/products/acme/mug")
        .then()
        .body(
            CHOICES.formatted("body.style") + ".unavailable",
            contains(null, "Square: sold out", "The gilder has left."))
        .body(CHOICES.formatted("handle.style") + ".unavailable", contains(null, "sold out"));
  }

  @Test
  void describesTheContractsExampleToTheLetter() throws Exception {
    var answer = given().get(SHOE).then().statusCode(200).extract().asString();
    Contract.assertHolds("", Contract.example("product.json"), Contract.parse(answer));
  }

  @Test
  void listsNoneAndAnyAmongTheChoices() {
    given()
        .get(SHOE)
        .then()
        .body(CHOICES.formatted("monogram.text") + ".id", contains("none", "any"))
        .body(CHOICES.formatted("monogram.style") + ".id", contains("none", "print", "foil"))
        .body(CHOICES.formatted("monogram.style") + ".name[0]", equalTo("None"))
        .body(CHOICES.formatted("upper.colour") + ".id", contains("chalk", "ink", "flame"));
  }

  @Test
  void saysWhatCannotBeHadNow() {
    given()
        .get(SHOE)
        .then()
        .body(CHOICES.formatted("sole.style") + ".unavailable", contains(null, "from 2027-03-01"));
  }

  @Test
  void speaksTheLanguageAndTheCurrencyAskedFor() {
    given()
        .get(SHOE + "?market=us&language=nl")
        .then()
        .statusCode(200)
        .body("price.from.currency", equalTo("USD"))
        .body("price.from.amount", equalTo(13000))
        .body(CHOICES.formatted("monogram.style") + ".name[0]", equalTo("Geen"));
    given()
        .header("Accept-Language", "fr, nl-BE;q=0.8, en;q=0.1")
        .get(SHOE)
        .then()
        .body("language", equalTo("nl"));
    given().header("Accept-Language", ";;;q=x").get(SHOE).then().body("language", equalTo("en"));
  }

  @Test
  void answersAgainOnlyWhenSomethingChanged() {
    var tag = given().get(SHOE).then().statusCode(200).extract().header("ETag");
    given()
        .header("If-None-Match", tag)
        .get(SHOE)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
    given().head(SHOE).then().statusCode(200).header("ETag", equalTo(tag)).body(emptyString());
    given().header("If-None-Match", tag).get(SHOE + "?market=us").then().statusCode(200);
  }

  @Test
  void namesTheNearestOfWhatIsUnknown() {
    Api.problem(given().get("/api/v1/products/meridain/court-classic").then(), 404)
        .body("detail", equalTo("There is no brand 'meridain'; did you mean 'meridian'?"));
    Api.problem(given().get("/api/v1/products/meridian/court-clasic").then(), 404)
        .body(
            "detail", equalTo("There is no product 'court-clasic'; did you mean 'court-classic'?"));
    for (var path : new String[] {"/api/v1/brands", "/api/v1/products", SHOE}) {
      Api.problem(given().get(path + "?market=uk").then(), 422)
          .body("errors[0].path", equalTo("market"))
          .body("errors[0].message", startsWith("unknown market; did you mean 'us'? known are "));
      Api.problem(given().get(path + "?language=xx").then(), 422)
          .body("errors[0].path", equalTo("language"));
    }
  }
}
