package io.maatwerk.studio;

import io.maatwerk.page.Audience;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The tools' words by language, for Java and for the page's script. */
@Singleton
final class ToolSpeech {

  private final Speech speech;

  ToolSpeech(Speech speech) {
    this.speech = speech;
  }

  /** The words of a language; English where we do not speak it. */
  ToolWords in(String language) {
    return language.equals(Audience.OURS.get(0)) || !Audience.OURS.contains(language)
        ? MessageBundles.get(ToolWords.class)
        : MessageBundles.get(ToolWords.class, Localized.Literal.of(language));
  }

  /** All of them as JSON, with {@code {blanks}} that the script fills in. */
  String forScript(String language) {
    var said = new TreeMap<String, String>();
    for (Method message : ToolWords.class.getMethods()) {
      said.put("tools." + message.getName(), say(message, in(language)));
    }
    return speech.write((Map<String, String>) said);
  }

  private static String say(Method message, ToolWords words) {
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
}
