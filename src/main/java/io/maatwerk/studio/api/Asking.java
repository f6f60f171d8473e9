package io.maatwerk.studio.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where somebody buys and what they read, as they asked. */
public class Asking {

  @QueryParam("market")
  @Parameter(description = "a market's id; the brand's first when absent")
  String market;

  @QueryParam("language")
  @Parameter(description = "a language of the brand; its first when absent")
  String language;

  @HeaderParam("Accept-Language")
  @Parameter(hidden = true)
  String accepted;

  Optional<String> market() {
    return written(market);
  }

  Optional<String> language() {
    return written(language);
  }

  /** Languages that a browser would rather read, the best first. */
  List<String> accepted() {
    try {
      return accepted == null
          ? List.of()
          : Locale.LanguageRange.parse(accepted).stream()
              .filter(range -> range.getWeight() > 0)
              .map(Locale.LanguageRange::getRange)
              .toList();
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  /** The same, where the body says what the address does not. */
  Asking or(String bodyMarket, String bodyLanguage) {
    var asking = new Asking();
    asking.market = market().orElse(bodyMarket);
    asking.language = language().orElse(bodyLanguage);
    asking.accepted = accepted;
    return asking;
  }

  private static Optional<String> written(String parameter) {
    return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
  }
}
