package io.maatwerk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.configuration.Bill;
import io.maatwerk.configuration.RandomProduct;
import io.maatwerk.product.Addition;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Market;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Status;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TariffTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
  private static final Market NL = RandomProduct.MARKETS.get(0);
  private static final Market US = RandomProduct.MARKETS.get(1);

  @Property(tries = 500)
  void percentagesAreRoundedHalfUp(
      @ForAll @LongRange(min = 0, max = 10_000_000) long price,
      @ForAll @LongRange(min = 0, max = 200_000) long thousandths) {
    var percent = BigDecimal.valueOf(thousandths, 3);
    var premium = always("bundle", new Addition.Percent(percent));

    long amount = tariff(NL, price, premium).amount(premium);

    long exact = Math.multiplyExact(price, thousandths);
    assertThat(amount)
        .isEqualTo((exact + 50_000) / 100_000)
        .isEqualTo(Bill.percent(percent, price));
  }

  @Example
  void roundsHalfAMinorUnitUp() {
    var eighth = always("eighth", new Addition.Percent(new BigDecimal("12.5")));
    assertThat(tariff(NL, 996, eighth).amount(eighth)).isEqualTo(125);
    assertThat(tariff(NL, 995, eighth).amount(eighth)).isEqualTo(124);
    var half = always("half", new Addition.Percent(new BigDecimal("0.5")));
    assertThat(tariff(NL, 100, half).amount(half)).isEqualTo(1);
    assertThat(tariff(NL, 99, half).amount(half)).isZero();
  }

  @Example
  void takesAPercentageOfThePriceAloneWhateverWasAdded() {
    var credit = always("credit", new Addition.Fixed(new Amounts(Map.of("EUR", -5000L))));
    var tenth = always("tenth", new Addition.Percent(BigDecimal.TEN));

    var price = tariff(NL, 10000, credit, tenth).price(Selection.EMPTY);

    assertThat(price.lines()).extracting(Line::amount).containsExactly(10000L, -5000L, 1000L);
  }

  @Example
  void liftsTheTotalToZeroInItsLastLine() {
    var credit = always("credit", new Addition.Fixed(new Amounts(Map.of("EUR", -5000L))));

    var price = tariff(NL, 2000, credit).price(Selection.EMPTY);

    assertThat(price.lines())
        .extracting(Line::id)
        .containsExactly("price", "premium:credit", "floor");
    assertThat(price.lines()).extracting(Line::amount).containsExactly(2000L, -5000L, 3000L);
    assertThat(price.total()).isEqualTo(new Money("EUR", 0));
  }

  @Example
  void chargesATextByItsCharactersThatAreNoSpaces() {
    var tariff = tariff(NL, 1000);
    assertThat(text(tariff, "ZO E")).containsExactly(1000L, 1200L, 300L);
    assertThat(text(tariff, "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67e\u0301"))
        .containsExactly(1000L, 1200L, 200L);
    assertThat(text(tariff, "\uD83C\uDDF3\uD83C\uDDF1\uD83C\uDDE7\uD83C\uDDEA"))
        .containsExactly(1000L, 1200L, 200L);
    assertThat(tariff.price(new Selection(Map.of("monogram.text", "none"), Map.of())).lines())
        .hasSize(1);
  }

  private static List<Long> text(Tariff tariff, String words) {
    var selection = new Selection(Map.of("monogram.text", "any"), Map.of("monogram.text", words));
    return tariff.price(selection).lines().stream().map(Line::amount).toList();
  }

  @Example
  void countsAPremiumOnceWhatIsOpenCannotUndoIt() {
    var chosen = new Condition.Is("monogram.text", Set.of("any"));
    var either =
        new Condition.AnyOf(List.of(chosen, new Condition.Is("sole.colour", Set.of("ink"))));
    var add = new Addition.Fixed(new Amounts(Map.of("EUR", 100L)));
    var premium = new Premium("either", Wording.of("Either"), either, add, Availability.ALWAYS);
    var tariff = tariff(NL, 1000, premium);

    assertThat(tariff.price(Selection.EMPTY).lines()).hasSize(1);
    assertThat(text(tariff, "A")).containsExactly(1000L, 1200L, 100L, 100L);
  }

  @Example
  void leavesOutPremiumsOfOtherDaysAndMarkets() {
    var add = new Addition.Fixed(new Amounts(Map.of("EUR", 100L, "USD", 110L)));
    var inUs =
        new Availability(
            Optional.empty(), Optional.of(DAY.plusDays(1)), Optional.of(Set.of("us")), false);
    var premium = new Premium("us", Wording.of("US"), new Condition.All(List.of()), add, inUs);

    assertThat(tariff(US, 1000, premium).price(Selection.EMPTY).total().amount()).isEqualTo(2110);
    assertThat(tariff(NL, 1000, premium).price(Selection.EMPTY).total().amount()).isEqualTo(1000);
    var gone = new Tariff(tariff(US, 1000, premium).product(), US, DAY.plusDays(1));
    assertThat(gone.price(Selection.EMPTY).total().amount()).isEqualTo(2000);
  }

  @Example
  void tellsTheTaxThatAPriceContains() {
    var price = tariff(NL, 12000).price(Selection.EMPTY);
    assertThat(price.taxContained()).contains(new Money("EUR", 2083));
    assertThat(price.note().in("en")).isEqualTo("incl. 21% tax");

    var before = tariff(US, 12000).price(Selection.EMPTY);
    assertThat(before.taxContained()).isEmpty();
    assertThat(before.note().in("en")).isEqualTo("before tax");
  }

  private static Premium always(String id, Addition add) {
    return new Premium(id, Wording.of(id), new Condition.All(List.of()), add, Availability.ALWAYS);
  }

  /** A product with one text; in dollars it is 1000 minor units dearer. */
  private static Tariff tariff(Market market, long euros, Premium... premiums) {
    var name = Wording.of("Shoe");
    var money = new Amounts(Map.of("EUR", 1200L, "USD", 1400L));
    var each = new Amounts(Map.of("EUR", 100L, "USD", 100L));
    var text = new TextOption(9, Optional.empty(), Optional.empty(), money, each);
    var option =
        new Option("monogram.text", OptionKind.TEXT, false, List.of(), "none", Optional.of(text));
    var part =
        new Part("monogram", Wording.of("Monogram"), Optional.empty(), false, List.of(option));
    var price = new Amounts(Map.of("EUR", euros, "USD", euros + 1000));
    var product =
        new Product(
            "brand",
            "shoe",
            name,
            name,
            Status.LIVE,
            price,
            List.of(),
            List.of(part),
            List.of(),
            List.of(premiums),
            List.of());
    return new Tariff(product, market, DAY);
  }
}
