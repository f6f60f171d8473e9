package io.maatwerk.studio;

import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import io.maatwerk.product.Rule;
import io.maatwerk.studio.StudioView.ScriptState;
import io.maatwerk.studio.StudioView.Sources;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the studio's script begins with. */
@Singleton
final class ScriptStates {

  private final Speech speech;

  ScriptStates(Speech speech) {
    this.speech = speech;
  }

  ScriptState state(Guest guest, Situation situation) {
    var audience = guest.audience();
    return new ScriptState(
        speech.write(guest.product(), situation.wishes().own()),
        speech.forScript(ScriptWords.class, "", guest.language()),
        speech.write(because(guest)),
        speech.write(
            Map.of(Page.MARKET, audience.market().id(), Page.LANGUAGE, audience.language())),
        situation.total().map(speech::write).orElse(""),
        sources(guest));
  }

  /** What the tools' script says. */
  String tools(String language) {
    return speech.forScript(ToolWords.class, "tools.", language);
  }

  private static Sources sources(Guest guest) {
    var product = guest.product();
    var published = guest.published();
    var address = Address.of("/api/v1/products/" + product.brand() + "/" + product.id());
    var diagram = Address.of(address + "/diagram").with(Fields.VERSION, published.version());
    return new Sources(
        address
            .with(Page.MARKET, guest.audience().market().id())
            .with(Page.LANGUAGE, guest.language())
            .toString(),
        Optional.of(diagram.toString()).filter(a -> published.configurator().hasDiagram()),
        published.version());
  }

  private static Map<String, String> because(Guest guest) {
    return guest.product().allRules().stream()
        .collect(
            Collectors.toMap(Rule::id, rule -> rule.because().in(guest.language()), (a, b) -> a));
  }
}
