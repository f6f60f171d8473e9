package io.maatwerk.command;

import io.maatwerk.configuration.Design;
import io.maatwerk.page.MoneyText;
import io.maatwerk.pricing.Breakdown;
import io.maatwerk.pricing.Line;
import io.maatwerk.product.Money;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
    var wished = wish.design(published, spec.commandLine().getErr());
    if (wished.isEmpty()) {
      return Maatwerk.FOUND;
    }
    var design = wished.get();
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Json.of(PriceJson.of(design, language)));
    } else {
      print(design, language, out);
    }
    return Maatwerk.FINE;
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
