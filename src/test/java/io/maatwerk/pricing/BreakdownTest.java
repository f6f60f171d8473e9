package io.maatwerk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.configuration.Bill;
import io.maatwerk.configuration.Dice;
import io.maatwerk.configuration.RandomProduct;
import io.maatwerk.configuration.RandomSelection;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Market;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.TextOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is chosen of whatever product. */
class BreakdownTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 2);

  @Property(tries = 300)
  void linesAreThoseOfTheSecondOpinionInEveryMarket(@ForAll Random random) {
    var dice = new Dice(random);
    var product = new RandomProduct(dice).next();
    var selection = new RandomSelection(dice, product).any();
    for (Market market : RandomProduct.MARKETS) {
      var lines = new LinkedHashMap<String, Long>();
      var price = new Tariff(product, market, DAY).price(selection);
      price.lines().forEach(line -> lines.put(line.id(), line.amount()));

      var bill = Bill.of(product, new Terms(market, DAY), defaultsGiven(product, selection));
      assertThat(lines).containsExactlyEntriesOf(bill.lines());
      assertThat(price.total()).isEqualTo(new Money(market.currency(), bill.total()));
    }
  }

  @Property(tries = 300)
  void linesAddUpToATotalThatIsNeverBelowZero(@ForAll Random random) {
    var dice = new Dice(random);
    var product = new RandomProduct(dice).next();
    var selection = new RandomSelection(dice, product).any();

    var price = new Tariff(product, dice.pick(RandomProduct.MARKETS), DAY).price(selection);

    long sum = price.lines().stream().mapToLong(Line::amount).sum();
    assertThat(price.total().amount()).isEqualTo(sum).isNotNegative();
    assertThat(price.lines().get(0).id()).isEqualTo("price");
    assertThat(price.lines().stream().skip(1)).noneMatch(line -> line.amount() == 0);
  }

  @Property(tries = 300)
  void orderOfChoosingNeverMatters(@ForAll Random random) {
    var dice = new Dice(random);
    var product = new RandomProduct(dice).next();
    var selection = new RandomSelection(dice, product).any();
    var tariff = new Tariff(product, dice.pick(RandomProduct.MARKETS), DAY);

    assertThat(tariff.price(shuffled(selection, random))).isEqualTo(tariff.price(selection));
  }

  private static Selection shuffled(Selection selection, Random random) {
    var options = new ArrayList<>(selection.values().keySet());
    Collections.shuffle(options, random);
    var values = new LinkedHashMap<String, String>();
    options.forEach(option -> values.put(option, selection.values().get(option)));
    return new Selection(values, selection.texts());
  }

  /** A text's default stands while the shopper gives none. */
  private static Selection defaultsGiven(Product product, Selection selection) {
    var texts = new LinkedHashMap<>(selection.texts());
    for (Option option : product.options()) {
      if ("any".equals(selection.values().get(option.id()))) {
        option.text().flatMap(TextOption::preset).ifPresent(p -> texts.putIfAbsent(option.id(), p));
      }
    }
    return new Selection(selection.values(), texts);
  }
}
