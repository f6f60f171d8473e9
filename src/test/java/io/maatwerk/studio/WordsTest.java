package io.maatwerk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.page.ProblemWords;
import io.maatwerk.page.Words;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  private static final Pattern BLANK = Pattern.compile("\\{\\w+}");

  private static Stream<Method> messages() {
    return Stream.of(
            Words.class,
            StudioWords.class,
            ScriptWords.class,
            ToolWords.class,
            ShopWords.class,
            ProblemWords.class)
        .flatMap(t -> Arrays.stream(t.getMethods()));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void saysEverythingInDutchToo(Method message) throws IOException {
    var bundle = message.getDeclaringClass().getAnnotation(MessageBundle.class).value();
    var dutch = read(bundle).getProperty(message.getName());

    assertThat(dutch).as(message.getName()).isNotBlank();
    assertThat(blanks(dutch)).isEqualTo(blanks(message.getAnnotation(Message.class).value()));
  }

  private static Properties read(String bundle) throws IOException {
    var properties = new Properties();
    var file = Path.of("src/main/resources/messages", bundle + "_nl.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<String> blanks(String text) {
    return BLANK.matcher(text).results().map(found -> found.group()).sorted().toList();
  }
}
