package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice as a shopper's client lists it. */
@Schema(
    name = "Choice",
    requiredProperties = {"id", "name", "surcharge"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoiceJson(
    String id,
    String name,
    MoneyJson surcharge,
    @Schema(description = "why it cannot be had now") String unavailable,
    @Schema(description = "a colour such as #f4f1ea") String hex,
    @Schema(description = "a material's shine") String finish) {

  private static final Wording NONE = Wording.of("None", "Geen");
  private static final Wording NO_TEXT = Wording.of("No text", "Geen tekst");
  private static final Wording ANY_TEXT = Wording.of("With text", "Met tekst");

  /** The value of an option, which may be {@code none}, or a text's {@code any}. */
  static ChoiceJson of(Option option, String value, Offer offer) {
    return option
        .choice(value)
        .map(choice -> of(choice, offer))
        .orElseGet(() -> nameless(option, value, offer));
  }

  private static ChoiceJson of(Choice choice, Offer offer) {
    var bar = choice.availability().bar(offer.terms().day(), offer.terms().market().id());
    var look = choice.look();
    return new ChoiceJson(
        choice.id(),
        offer.tell(choice.name()),
        offer.money(choice.surcharge()),
        bar.map(offer::tell).orElse(null),
        look.hex().orElse(null),
        look.finish().orElse(null));
  }

  private static ChoiceJson nameless(Option option, String value, Offer offer) {
    var text = option.text().filter(any -> value.equals(Choice.ANY));
    var none = option.isText() ? NO_TEXT : NONE;
    return new ChoiceJson(
        value,
        offer.tell(text.isPresent() ? ANY_TEXT : none),
        offer.money(text.map(TextOption::surcharge).orElse(Amounts.NOTHING)),
        null,
        null,
        null);
  }
}
