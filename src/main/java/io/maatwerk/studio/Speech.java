package io.maatwerk.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.page.Audience;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Our words by language, for Java and for the page's script. */
@Singleton
final class Speech {

  private final ObjectMapper json;

  Speech(ObjectMapper json) {
    this.json = json;
  }

  /** The words of a language; English where we do not speak it. */
  StudioWords in(String language) {
    return language.equals(Audience.OURS.get(0)) || !Audience.OURS.contains(language)
        ? MessageBundles.get(StudioWords.class)
        : MessageBundles.get(StudioWords.class, Localized.Literal.of(language));
  }

  /** What the shop windows say in a language; English where we do not speak it. */
  ShopWords shop(String language) {
    return language.equals(Audience.OURS.get(0)) || !Audience.OURS.contains(language)
        ? MessageBundles.get(ShopWords.class)
        : MessageBundles.get(ShopWords.class, Localized.Literal.of(language));
  }

  /** What the script says, with {@code {blanks}} that it fills in. */
  String forScript(StudioWords words) {
    var said = new LinkedHashMap<String, String>();
    said.put("none", words.none());
    said.put("noText", words.noText());
    said.put("anyText", words.anyText());
    said.put("givesUpOne", words.givesUpOne());
    said.put("givesUpMany", words.givesUpMany("{count}"));
    said.put("impossible", words.impossible());
    said.put("unverified", words.unverified());
    said.put("clash", words.clash());
    said.put("withheld", words.withheld());
    said.put("resolve", words.resolve());
    said.put("change", words.change("{option}", "{from}", "{to}"));
    said.put("toWrite", words.toWrite());
    said.put("undo", words.undo());
    said.put("unresolved", words.unresolved());
    said.put("tooLong", words.tooLong("{option}", "{most}", "{count}"));
    said.put("stranger", words.stranger("{option}", "{character}", "{alphabet}"));
    said.put("needs", words.needs("{parts}"));
    said.put("left", words.left("{count}"));
    said.put("consequence", words.consequence("{option}", "{choice}", "{difference}"));
    said.put("samePrice", words.samePrice());
    said.put("plus", words.plus("{amount}"));
    said.put("minus", words.minus("{amount}"));
    said.put("also", words.also("{changes}"));
    said.put("offline", words.offline());
    said.put("unexplained", words.unexplained());
    said.put("waits", words.waits());
    said.put("why", words.why());
    said.put("picture", words.picture("{product}", "{view}"));
    said.put("failed", words.failed());
    said.put("saving", words.saving());
    said.put("nextPart", words.nextPart("{part}"));
    said.put("stepOpen", words.stepOpen());
    said.put("stepChosen", words.stepChosen());
    said.put("stepClashing", words.stepClashing());
    said.put("progress", words.progress("{chosen}", "{all}"));
    said.put("place", words.place("{number}", "{all}"));
    said.put("zoomIn", words.zoomIn());
    said.put("zoomOut", words.zoomOut());
    said.put("asksFor", words.asksFor("{choice}"));
    said.put("looking", words.looking());
    said.put("now", words.now());
    said.put("accept", words.accept());
    said.put("goBack", words.goBack());
    said.put("notToBeHad", words.notToBeHad("{choice}"));
    said.put("notPossible", words.notPossible("{choice}"));
    said.put("understood", words.understood());
    said.put("close", words.close());
    return write(said);
  }

  String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Choices and texts as the JSON of a configuration has them. */
  String write(Product product, Selection own) {
    var choices = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    own.values()
        .forEach(
            (id, value) -> {
              boolean text = product.option(id).orElseThrow().isText();
              if (!text) {
                choices.put(id, value);
              } else if (value.equals(Choice.NONE)) {
                texts.put(id, "");
              }
            });
    texts.putAll(own.texts());
    return write(Map.of("choices", choices, "texts", texts));
  }
}
