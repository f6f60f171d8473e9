package io.maatwerk.configuration;

import io.maatwerk.product.Addition;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Option;
import io.maatwerk.product.Part;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.TextOption;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a product much as a catalog would, for people who look at a failing example. */
final class Description {

  private final StringBuilder text = new StringBuilder();

  static String of(Product product) {
    var description = new Description();
    description.line(0, "price: " + money(product.price()));
    description.line(0, "parts:");
    product.parts().forEach(description::part);
    description.line(0, "rules:");
    product.rules().forEach(description::rule);
    description.line(0, "premiums:");
    product.premiums().forEach(description::premium);
    return description.text.toString();
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private void part(Part part) {
    line(1, part.id() + ":" + (part.optional() ? " # optional: true" : ""));
    part.options().forEach(this::option);
  }

  private void option(Option option) {
    line(2, option.kind().word() + ": # starts as " + option.standard());
    option.text().ifPresent(this::text);
    option.choices().forEach(this::choice);
  }

  private void text(TextOption text) {
    var preset = text.preset().map(words -> ", default: \"" + words + "\"").orElse("");
    line(3, "at-most: " + text.atMost() + preset);
    line(3, "surcharge: " + money(text.surcharge()) + ", each: " + money(text.perCharacter()));
  }

  private void choice(Choice choice) {
    var surcharge = choice.surcharge().byCurrency().isEmpty() ? "" : money(choice.surcharge());
    line(3, choice.id() + ": " + surcharge + stock(choice.availability()));
  }

  private void rule(Rule rule) {
    var when = rule.when().map(condition -> "when " + show(condition) + " ").orElse("");
    line(1, rule.id() + ": " + when + show(rule.demand()));
  }

  private void premium(Premium premium) {
    var add =
        premium.add() instanceof Addition.Percent share
            ? share.percent() + "%"
            : money(((Addition.Fixed) premium.add()).amounts());
    var stock = stock(premium.availability());
    line(1, premium.id() + ": when " + show(premium.when()) + " add " + add + stock);
  }

  private static String money(Amounts amounts) {
    return "{EUR: %d, USD: %d}".formatted(amounts.in("EUR"), amounts.in("USD"));
  }

  private static String stock(Availability availability) {
    return (availability.soldOut() ? " sold-out" : "")
        + availability.from().map(day -> " from " + day).orElse("")
        + availability.until().map(day -> " until " + day).orElse("")
        + availability.markets().map(markets -> " markets " + markets).orElse("");
  }

  private static String show(Demand demand) {
    if (demand instanceof Demand.Require require) {
      return "require " + show(require.condition());
    }
    if (demand instanceof Demand.Forbid forbid) {
      return "forbid " + show(forbid.condition());
    }
    if (demand instanceof Demand.AtMost atMost) {
      return "at-most " + atMost.count() + " of " + list(atMost.of(), Description::show);
    }
    if (demand instanceof Demand.AtLeast atLeast) {
      return "at-least " + atLeast.count() + " of " + list(atLeast.of(), Description::show);
    }
    return demand.toString();
  }

  private static String show(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return is.option() + " in " + is.values();
    }
    if (condition instanceof Condition.Not not) {
      return "not " + show(not.condition());
    }
    return condition instanceof Condition.All all
        ? "all" + list(all.conditions(), Description::show)
        : "any" + list(((Condition.AnyOf) condition).conditions(), Description::show);
  }

  private static <T> String list(Collection<T> them, Function<T, String> show) {
    return them.stream().map(show).collect(Collectors.joining(", ", "(", ")"));
  }

  static String of(Question question) {
    return String.join(
        "\n",
        List.of(
            "chosen: " + question.chosen().values() + " texts: " + question.chosen().texts(),
            "keep: " + question.keep(),
            "terms: " + question.terms().market().id() + " on " + question.terms().day(),
            "saved: " + question.saved() + " at most: " + question.atMost()));
  }
}
