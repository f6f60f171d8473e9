package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.Configuration;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set of choices means. */
@Schema(
    name = "Configuration",
    requiredProperties = {
      "valid",
      "available",
      "complete",
      "version",
      "choices",
      "texts",
      "implied",
      "options",
      "conflicts",
      "resolutions",
      "design",
      "designs",
      "price"
    })
record ConfigurationJson(
    @Schema(description = "some design of the rules alone has all the choices made") boolean valid,
    @Schema(description = "some design that can be had today, in this market, has them")
        boolean available,
    @Schema(description = "each option is chosen or implied") boolean complete,
    String version,
    Map<String, String> choices,
    Map<String, String> texts,
    @Schema(description = "what every available design with these choices has")
        Map<String, String> implied,
    List<OptionStateJson> options,
    List<ConflictJson> conflicts,
    List<ResolutionJson> resolutions,
    @Schema(nullable = true, description = "what the shopper sees") DesignJson design,
    @Schema(
            nullable = true,
            description =
                "valid designs that have all the choices made; null where they cannot be counted")
        String designs,
    @Schema(description = "of what is chosen so far") PriceJson price,
    @Schema(description = "SVG by view, when asked for with ?picture=")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, String> pictures,
    @Schema(description = "true when there was no time to settle what is valid or available")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean unverified) {

  static ConfigurationJson of(
      Configuration configuration, Offer offer, Map<String, String> pictures) {
    var language = offer.language();
    var chosen = SelectionJson.of(configuration.chosen());
    return new ConfigurationJson(
        configuration.valid(),
        configuration.available(),
        configuration.complete(),
        offer.version(),
        chosen.choices(),
        chosen.texts(),
        configuration.implied(),
        configuration.options().stream().map(o -> OptionStateJson.of(o, language)).toList(),
        ConflictJson.of(configuration.conflicts(), language),
        configuration.resolutions().stream().map(ResolutionJson::of).toList(),
        configuration.design().map(d -> DesignJson.of(d, language)).orElse(null),
        configuration.designs().map(BigInteger::toString).orElse(null),
        PriceJson.of(configuration.price(), language),
        pictures,
        configuration.verified() ? null : true);
  }
}
