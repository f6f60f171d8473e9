package io.maatwerk.page;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.OurWords;
import io.maatwerk.product.Market;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import io.quarkus.qute.RawString;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every spec sheet says in the same words, whether its design was saved or not. */
public record SheetFacts(PublishedProduct published, String language) {

  private static final int VERSION_DIGITS = 8;

  /** Such as "Court Classic by Meridian". */
  public String product() {
    return words()
        .product(published.product().name().in(language), published.brand().name().in(language));
  }

  /**
   * Its number, where designs can be counted, its market, its day and its product's version.
   *
   * @param saved whether it was saved on that day; else it was only priced
   */
  public List<SpecSheet.Fact> facts(
      Optional<BigInteger> serial,
      Optional<BigInteger> designs,
      Market market,
      LocalDate day,
      boolean saved) {
    var facts = new ArrayList<SpecSheet.Fact>();
    if (serial.isPresent() && designs.isPresent()) {
      var number = words().numberOf(count(serial.get()), count(designs.get()));
      facts.add(new SpecSheet.Fact(words().number(), number));
    }
    facts.add(new SpecSheet.Fact(words().place(), Turn.name(market, language)));
    facts.add(
        new SpecSheet.Fact(
            saved ? words().saved() : words().priced(), DayText.text(day, language)));
    facts.add(
        new SpecSheet.Fact(words().version(), published.version().substring(0, VERSION_DIGITS)));
    return facts;
  }

  /** Every view of a design, as drawings that print sharply. */
  public List<RawString> pictures(Selection design) {
    return published.product().views().stream().map(view -> picture(view, design)).toList();
  }

  public List<Spec> specs(Selection design) {
    return new Specs(published, design, language).all();
  }

  private RawString picture(View view, Selection design) {
    var words = words().view(published.product().name().in(language), view.name().in(language));
    return new RawString(InlinePicture.of(published, view, design, "v-" + view.id() + "-", words));
  }

  private String count(BigInteger number) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag(language)).format(number);
  }

  private Words words() {
    return OurWords.in(language, Words.class);
  }
}
