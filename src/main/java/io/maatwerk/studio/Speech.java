package io.maatwerk.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.http.OurWords;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what the page's script begins with as JSON. */
@Singleton
final class Speech {

  private final ObjectMapper json;

  Speech(ObjectMapper json) {
    this.json = json;
  }

  /** Every message of a bundle as JSON, with {@code {blanks}} that the script fills in. */
  String forScript(Class<?> bundle, String prefix, String language) {
    var words = OurWords.in(language, bundle);
    var said = new TreeMap<String, String>();
    for (Method message : bundle.getMethods()) {
      said.put(prefix + message.getName(), say(message, words));
    }
    return write((Map<String, String>) said);
  }

  private static String say(Method message, Object words) {
    var blanks =
        Arrays.stream(message.getParameters())
            .map(Parameter::getName)
            .map(name -> "{" + name + "}")
            .toArray();
    try {
      return (String) message.invoke(words, blanks);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
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
