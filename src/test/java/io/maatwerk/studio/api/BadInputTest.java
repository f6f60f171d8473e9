package io.maatwerk.studio.api;

import static io.maatwerk.studio.api.Api.SHOE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class BadInputTest {

  /** Status, the path of the first error, and a part of its message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"choices": {"uper.colour": "ink"}}           | 422 | choices.uper.colour    | did you mean 'upper.colour'
          {"choices": {"": "ink"}}                      | 422 | choices.               | unknown option ''
          {"choices": {"upper": "ink"}}                 | 422 | choices.upper          | unknown option 'upper'
          {"choices": {"upper.colour": "inc"}}          | 422 | choices.upper.colour   | did you mean 'ink'
          {"choices": {"upper.colour": "INK"}}          | 422 | choices.upper.colour   | unknown choice 'INK'
          {"choices": {"upper.colour": "none"}}         | 422 | choices.upper.colour   | unknown choice 'none'
          {"choices": {"upper.colour": "any"}}          | 422 | choices.upper.colour   | unknown choice 'any'
          {"choices": {"upper.colour": ""}}             | 422 | choices.upper.colour   | unknown choice ''
          {"choices": {"upper.colour": null}}           | 422 | choices.upper.colour   | must be a text
          {"choices": {"upper.colour": 7}}              | 422 | choices.upper.colour   | must be a text
          {"choices": {"upper.colour": ["ink"]}}        | 422 | choices.upper.colour   | must be a text
          {"choices": {"upper.colour": {"id": "ink"}}}  | 422 | choices.upper.colour   | must be a text
          {"choices": {"monogram.text": "ZOE"}}         | 422 | choices.monogram.text  | words are texts
          {"choices": []}                               | 400 | choices                | an object
          {"choices": "ink"}                            | 400 | choices                | an object
          {"choices": 1}                                | 400 | choices                | an object
          {"texts": {"monogram.text": "ZOEY"}}          | 422 | texts.monogram.text    | at most 3
          {"texts": {"monogram.text": "zoe"}}           | 422 | texts.monogram.text    | 'z' is not in its alphabet, A-Z
          {"texts": {"monogram.text": "Z\\u0000E"}}     | 422 | texts.monogram.text    | A-Z
          {"texts": {"monogram.text": null}}            | 422 | texts.monogram.text    | must be a text
          {"texts": {"monogram.text": 1}}               | 422 | texts.monogram.text    | must be a text
          {"texts": {"upper.colour": "ink"}}            | 422 | texts.upper.colour     | is not a text
          {"texts": {"monogram.txt": "A"}}              | 422 | texts.monogram.txt     | did you mean 'monogram.text'
          {"texts": []}                                 | 400 | texts                  | an object
          {"keep": ["upper.color"]}                     | 422 | keep.0                 | did you mean 'upper.colour'
          {"keep": [null]}                              | 422 | keep.0                 | must be a text
          {"keep": [["upper.colour"]]}                  | 422 | keep.0                 | must be a text
          {"keep": "upper.colour"}                      | 400 | keep                   | a list
          {"keep": {}}                                  | 400 | keep                   | a list
          {"market": "uk"}                              | 422 | market                 | known are nl, us
          {"market": 5}                                 | 400 | market                 | a text
          {"language": "xx"}                            | 422 | language               | known are en, nl
          {"language": ["en"]}                          | 400 | language               | a text
          """)
  void namesTheFieldThatMeansNothing(String body, int status, String path, String message) {
    Api.problem(Api.configure(body), status)
        .body("errors[0].path", equalTo(path == null ? "" : path))
        .body("errors[0].message", containsString(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"goal": "cheepest"}                                  | 422 | goal            | did you mean 'cheapest'
          {"goal": 3}                                           | 400 | goal            | a text
          {"atMost": 100}                                       | 400 | atMost          | an object
          {"atMost": {}}                                        | 422 | atMost.amount   | is missing
          {"atMost": {"amount": "100"}}                         | 400 | atMost.amount   | a whole number
          {"atMost": {"amount": 1.5}}                           | 400 | atMost.amount   | a whole number
          {"atMost": {"amount": 99999999999999999999}}          | 400 | atMost.amount   | within reason
          {"atMost": {"amount": 100, "currency": "USD"}}        | 422 | atMost.currency | must be EUR
          {"choices": {"sole.colour": "inc"}}                   | 422 | choices.sole.colour | did you mean 'ink'
          """)
  void namesWhatACompletionCannotTake(String body, int status, String path, String message) {
    Api.problem(Api.complete(body), status)
        .body("errors[0].path", equalTo(path))
        .body("errors[0].message", containsString(message));
  }

  @Test
  void reportsEverythingAtOnce() {
    Api.problem(
            Api.configure(
                """
                {"choices": {"a.b": "c", "sole.colour": "red"}, "texts": {"monogram.text": "??"}}"""),
            422)
        .body("errors.size()", equalTo(3))
        .body("detail", containsString("(and 2 more)"));
  }

  @Test
  void refusesBodiesThatAreNoObjects() {
    for (var body : new String[] {"", "null", "[]", "7", "\"x\"", "{", "{\"a\":}", "\u0000"}) {
      for (var path : new String[] {"/configuration", "/completion"}) {
        Api.problem(Api.post(SHOE + path, body), 400);
      }
    }
  }

  @Test
  void refusesHalfCharacters() {
    for (var body :
        new String[] {
          "{\"choices\": {\"upper.colour\": \"\\ud800\"}}",
          "{\"texts\": {\"monogram.text\": \"\\udc00\"}}",
          "{\"language\": \"\\ud800\"}"
        }) {
      Api.problem(Api.configure(body), 400).body("detail", containsString("half a character"));
    }
    Api.problem(Api.configure("{\"choices\": {\"\\ud800\": \"ink\"}}"), 400);
  }

  @Test
  void findsNoProductUnderStrangeNames() {
    for (var name : new String[] {"%00", "..%2f..", "%F0%9F%91%9F", "a".repeat(3000), "%ff", "'"}) {
      Api.problem(raw("/api/v1/products/meridian/" + name), 404);
      Api.problem(raw("/api/v1/products/" + name + "/court-classic"), 404);
      Api.problem(raw("/api/v1/designs/" + name), 404);
    }
  }

  private static ValidatableResponse raw(String path) {
    return RestAssured.given().urlEncodingEnabled(false).get(path).then();
  }
}
