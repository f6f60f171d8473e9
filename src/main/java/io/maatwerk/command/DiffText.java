package io.maatwerk.command;

import io.maatwerk.page.MoneyText;
import io.maatwerk.product.Money;
import java.io.PrintWriter;
import java.util.List;

/** Prints what a release changes, a line for each change. */
final class DiffText {

  private final PrintWriter out;

  private DiffText(PrintWriter out) {
    this.out = out;
  }

  static void print(DiffJson diff, PrintWriter out) {
    var text = new DiffText(out);
    diff.products().forEach(text::print);
    if (diff.products().isEmpty()) {
      out.println("nothing changes");
    }
  }

  private void print(ProductDiff diff) {
    out.println(diff.product() + (diff.change().equals("changed") ? "" : " " + diff.change()));
    if (!diff.change().equals("changed")) {
      return;
    }
    if (!diff.status().still()) {
      line("status", diff.status().before(), diff.status().after());
    }
    designs(diff);
    diff.price()
        .forEach(
            (currency, moved) ->
                line("total", range(currency, moved.before()), range(currency, moved.after())));
    diff.amounts()
        .forEach(one -> line(one.id(), amount(one, one.before()), amount(one, one.after())));
    names("option", diff.options());
    names("choice", diff.choices());
    names("rule", diff.rules());
    names("premium", diff.premiums());
    names("preset", diff.presets());
    names("drawing", diff.drawings());
  }

  private void designs(ProductDiff diff) {
    var designs = diff.designs();
    if (designs == null) {
      out.println("  designs: too tangled to count");
    } else if (!designs.lost().equals("0") || !designs.gained().equals("0")) {
      line("designs", designs.before(), designs.after());
      out.println("    " + designs.lost() + " lost, " + designs.gained() + " gained");
    }
  }

  private void line(String what, String before, String after) {
    out.println("  " + what + ": " + before + " \u2192 " + after);
  }

  private void names(String kind, Names names) {
    each("+", kind, names.added());
    each("-", kind, names.removed());
    each("~", kind, names.changed());
  }

  private void each(String sign, String kind, List<String> ids) {
    ids.forEach(id -> out.println("  " + sign + " " + kind + " " + id));
  }

  private static String range(String currency, ProductJson.Range range) {
    return range == null
        ? "none"
        : money(currency, range.from()) + " to " + money(currency, range.to());
  }

  private static String amount(AmountDiff diff, String amount) {
    if (amount == null) {
      return "none in " + diff.unit();
    }
    return diff.unit().equals("%") ? amount + "%" : money(diff.unit(), Long.parseLong(amount));
  }

  private static String money(String currency, long amount) {
    return MoneyText.text(new Money(currency, amount), "en");
  }
}
