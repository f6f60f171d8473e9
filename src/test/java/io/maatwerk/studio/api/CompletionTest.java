package io.maatwerk.studio.api;

import static io.maatwerk.studio.api.Api.complete;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ContractCatalog.class)
class CompletionTest {

  @Test
  void keepsTheChoices() {
    for (var goal : new String[] {"default", "cheapest", "popular", "random"}) {
      complete("{\"choices\": {\"sole.colour\": \"ink\"}, \"goal\": \"" + goal + "\"}")
          .statusCode(200)
          .body("design.choices.'sole.colour'", equalTo("ink"))
          .body("$", not(hasKey("conflicts")));
    }
  }

  @Test
  void drawsAmongDesignsThatCanBeHadWithoutABudget() {
    for (int time = 0; time < 20; time++) {
      complete("{\"goal\": \"random\"}").body("design.choices.'sole.style'", equalTo("cup"));
    }
    complete("{\"goal\": \"random\", \"atMost\": {\"amount\": 12000}}").statusCode(422);
    complete(
            """
            { "choices": { "monogram.style": "foil", "upper.material": "canvas" },
              "goal": "random" }""")
        .body("conflicts", hasSize(1));
  }

  @Test
  void leavesTheDefaultsForMoney() {
    complete("{\"choices\": {\"sole.colour\": \"ink\"}, \"goal\": \"default\"}")
        .body("design.price.total.amount", equalTo(14000))
        .body("design.choices.'upper.colour'", equalTo("chalk"));
    complete("{\"choices\": {\"sole.colour\": \"ink\"}, \"goal\": \"cheapest\"}")
        .body("design.price.total.amount", equalTo(12000))
        .body("design.choices.'upper.colour'", equalTo("ink"));
  }

  @Test
  void saysWhatTheChoicesCostAtLeast() {
    complete(
            """
            { "choices": { "monogram.style": "foil" }, "goal": "cheapest",
              "atMost": { "currency": "EUR", "amount": 15000 } }""")
        .statusCode(200)
        .body("$", hasKey("design"))
        .body("design", nullValue())
        .body("conflicts", empty())
        .body("cheapest", equalTo(Map.of("currency", "EUR", "amount", 17800)));
    complete("{\"goal\": \"cheapest\", \"atMost\": {\"amount\": 12000}}")
        .body("design.price.total.amount", equalTo(12000));
  }

  @Test
  void saysWhatClashes() {
    complete(
            """
            { "choices": { "monogram.style": "foil", "upper.material": "canvas" },
              "goal": "default" }""")
        .statusCode(200)
        .body("design", nullValue())
        .body("conflicts", hasSize(1))
        .body("conflicts[0].rules[0].id", equalTo("foil-needs-leather"))
        .body("$", not(hasKey("cheapest")));
  }
}
