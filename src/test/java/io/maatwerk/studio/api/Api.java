package io.maatwerk.studio.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;

/** Asks the API of the contract's product. */
final class Api {

  static final String SHOE = "/api/v1/products/meridian/court-classic";

  private Api() {}

  static ValidatableResponse configure(String body) {
    return post(SHOE + "/configuration", body);
  }

  static ValidatableResponse complete(String body) {
    return post(SHOE + "/completion", body);
  }

  static ValidatableResponse post(String path, String body) {
    return given().contentType("application/json").body(body).post(path).then();
  }

  static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("status", equalTo(status));
  }
}
