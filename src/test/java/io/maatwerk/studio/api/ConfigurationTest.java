package io.maatwerk.studio.api;

import static io.maatwerk.studio.api.Api.SHOE;
import static io.maatwerk.studio.api.Api.configure;
import static io.maatwerk.studio.api.Api.post;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class ConfigurationTest {

  @Test
  void answersTheContractsExampleToTheLetter() throws Exception {
    var answer =
        configure(
                """
                { "choices": { "upper.material": "canvas", "monogram.style": "foil" },
                  "texts": { "monogram.text": "ZOE" }, "keep": ["monogram.style"] }""")
            .statusCode(200)
            .extract()
            .asString();
    Contract.assertHolds("", Contract.example("configuration.json"), Contract.parse(answer));
  }

  @Test
  void showsTheDefaultsWhileNothingIsChosen() {
    configure("{}")
        .statusCode(200)
        .body("valid", equalTo(true))
        .body("available", equalTo(true))
        .body("complete", equalTo(false))
        .body("choices", aMapWithSize(0))
        .body("texts", aMapWithSize(0))
        .body("designs", equalTo("240"))
        .body("conflicts", empty())
        .body("resolutions", empty())
        .body("design.choices.'upper.colour'", equalTo("chalk"))
        .body("design.choices.'monogram.style'", equalTo("none"))
        .body("design.choices", not(hasKey("monogram.text")))
        .body("design.texts", equalTo(Map.of("monogram.text", "")))
        .body("design.needs", empty())
        .body("design.price.total.amount", equalTo(12000))
        .body("price.lines.id", contains("price"))
        .body("options.id", containsInRelativeOrder("upper.material", "monogram.style"))
        .body("$", not(hasKey("pictures")));
  }

  @Test
  void impliesThatPartsAreWhole() {
    configure("{\"choices\": {\"monogram.style\": \"print\"}}")
        .statusCode(200)
        .body("implied", hasEntry("monogram.text", "any"))
        .body("implied", hasEntry("sole.style", "cup"))
        .body("design.needs", contains("monogram.text"))
        .body("design.choices.'monogram.text'", equalTo("any"))
        .body("design.texts", aMapWithSize(0))
        .body("design.price.total.amount", equalTo(13300));
  }

  @Test
  void takesABlankTextAsTheChoiceOfNone() {
    for (var blank :
        new String[] {
          "\"texts\": {\"monogram.text\": \" \"}", "\"choices\": {\"monogram.text\": \"none\"}"
        }) {
      configure("{" + blank + "}")
          .statusCode(200)
          .body("texts", equalTo(Map.of("monogram.text", "")))
          .body("choices", aMapWithSize(0))
          .body("implied", hasEntry("monogram.style", "none"));
    }
  }

  @Test
  void writesAChangeToNoTextAsAnEmptyOne() {
    configure(
            """
            { "choices": { "monogram.style": "none" }, "texts": { "monogram.text": "ZOE" },
              "keep": ["monogram.style"] }""")
        .statusCode(200)
        .body("resolutions[0].change.'monogram.text'", equalTo(Map.of("from", "ZOE", "to", "")))
        .body("conflicts[0].rules.id", contains("part:monogram"))
        .body(
            "conflicts[0].choices",
            equalTo(Map.of("monogram.style", "none", "monogram.text", "any")));
  }

  @Test
  void writesAChangeToATextStillToBeWrittenAsNull() {
    configure(
            """
            { "choices": { "monogram.style": "print" }, "texts": { "monogram.text": "" },
              "keep": ["monogram.style"] }""")
        .statusCode(200)
        .body("resolutions[0].change.'monogram.text'", hasEntry("from", ""))
        .body("resolutions[0].change.'monogram.text'", hasKey("to"))
        .body("resolutions[0].change.'monogram.text'.to", nullValue());
  }

  @Test
  void givesTheReasonWhereSomethingCannotBeHad() {
    configure("{\"choices\": {\"sole.style\": \"lugged\"}}")
        .statusCode(200)
        .body("valid", equalTo(true))
        .body("available", equalTo(false))
        .body("design", nullValue())
        .body("conflicts[0].rules", empty())
        .body("conflicts[0].reason", equalTo("from 2027-03-01"))
        .body("conflicts[0].choices", equalTo(Map.of("sole.style", "lugged")));
  }

  @Test
  void speaksTheLanguageAndTheCurrencyAskedFor() {
    var body = "{\"choices\": {\"upper.material\": \"leather\"}}";
    post(SHOE + "/configuration?market=us&language=nl", body)
        .statusCode(200)
        .body("price.total.currency", equalTo("USD"))
        .body("price.total.amount", equalTo(16500))
        .body("price.note", equalTo("exclusief btw"));
    configure("{\"market\": \"us\", \"language\": \"nl\"}")
        .statusCode(200)
        .body("price.total.currency", equalTo("USD"))
        .body("price.note", equalTo("exclusief btw"));
  }

  @Test
  void drawsTheDesignInTheViewAskedFor() {
    post(SHOE + "/configuration?picture=side", "{\"choices\": {\"upper.colour\": \"flame\"}}")
        .statusCode(200)
        .body("pictures.keySet()", contains("side"))
        .body("pictures.side", startsWith("<svg "))
        .body("pictures.side", containsString("#e4572e"))
        .body("pictures.side", containsString("aria-label=\"Court Classic, Side\""));
    post(SHOE + "/configuration?picture=all", "{}")
        .statusCode(200)
        .body("pictures.keySet()", contains("side", "top"));
  }

  @Test
  void drawsWhatWasChosenWhileItClashes() {
    post(
            SHOE + "/configuration?picture=side",
            """
            { "choices": { "upper.material": "canvas", "upper.colour": "flame",
              "monogram.style": "foil" }, "texts": { "monogram.text": "ZOE" } }""")
        .statusCode(200)
        .body("design", nullValue())
        .body("pictures.side", containsString("#e4572e"))
        .body("pictures.side", containsString("ZOE"));
  }

  @Test
  void namesTheNearestView() {
    Api.problem(post(SHOE + "/configuration?picture=sied", "{}"), 422)
        .body("errors[0].path", equalTo("picture"))
        .body("errors[0].message", containsString("did you mean 'side'"));
  }
}
