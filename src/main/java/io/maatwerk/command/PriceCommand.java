package io.maatwerk.command;

import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Conflict;
import io.maatwerk.configuration.Design;
import io.maatwerk.page.MoneyText;
import io.maatwerk.pricing.Breakdown;
import io.maatwerk.pricing.Line;
import io.maatwerk.product.Money;
import io.maatwerk.product.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what a design costs, line by line. */
@Command(
    name = "price",
    description = "Says what the nearest design that has these choices costs, line by line.",
    mixinStandardHelpOptions = true)
final class PriceCommand implements Callable<Integer> {

  @Mixin private Wish wish;

  @Option(names = "--format", paramLabel = "text|json", description = "text when absent")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var published = wish.published();
    var language = wish.language(published);
    var configuration =
        published
            .configurator()
            .evaluate(wish.selection(published), Set.of(), wish.terms(published));
    if (configuration.design().isEmpty()) {
      sayConflicts(configuration, language, spec.commandLine().getErr());
      return Maatwerk.FOUND;
    }
    var design = configuration.design().get();
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Json.of(PriceJson.of(design, language)));
    } else {
      print(design, language, out);
    }
    return Maatwerk.FINE;
  }

  private static void sayConflicts(Configuration asked, String language, PrintWriter err) {
    for (Conflict conflict : asked.conflicts()) {
      var choices =
          conflict.choices().entrySet().stream()
              .map(choice -> choice.getKey() + "=" + choice.getValue())
              .collect(Collectors.joining(", "));
      var why =
          conflict
              .reason()
              .map(reason -> reason.in(language))
              .orElseGet(() -> because(conflict.rules(), language));
      err.println(choices + ": " + why);
    }
  }

  private static String because(List<Rule> rules, String language) {
    return rules.stream().map(rule -> rule.because().in(language)).collect(Collectors.joining(" "));
  }

  private static void print(Design design, String language, PrintWriter out) {
    var price = design.price();
    int width =
        price.lines().stream().mapToInt(line -> line.name().in(language).length()).max().orElse(0);
    for (Line line : price.lines()) {
      out.println(row(line.name().in(language), width, money(price, line.amount(), language)));
    }
    out.println(
        row("", width, MoneyText.text(price.total(), language)) + "  " + price.note().in(language));
    if (!design.needs().isEmpty()) {
      out.println("without the words of " + String.join(", ", design.needs()));
    }
  }

  private static String money(Breakdown price, long amount, String language) {
    return MoneyText.text(new Money(price.market().currency(), amount), language);
  }

  private static String row(String name, int width, String money) {
    return name + " ".repeat(width - name.length()) + "%14s".formatted(money);
  }
}
