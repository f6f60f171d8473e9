package io.maatwerk.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sites that may show the studio in a frame of theirs, and whose scripts may read the JSON: the
 * setting {@code maatwerk.embed-origins}, a list with commas; none when it is absent.
 */
@ApplicationScoped
public class EmbedOrigins {

  private static final String ALL = "*";
  private static final Pattern ORIGIN =
      Pattern.compile("https?://([a-z0-9-]+(\\.[a-z0-9-]+)*|\\[[0-9a-f:]+])(:[0-9]{1,5})?");

  private final List<String> origins;

  EmbedOrigins(@ConfigProperty(name = "maatwerk.embed-origins") Optional<String> setting) {
    origins = parse(setting.orElse(""));
  }

  /** Whether that origin is one of them. */
  public boolean allows(String origin) {
    return origins.contains(origin) || isOpen() && ORIGIN.matcher(origin).matches();
  }

  /** Whether every site may. */
  boolean isOpen() {
    return origins.contains(ALL);
  }

  boolean isEmpty() {
    return origins.isEmpty();
  }

  /** As the policy of a page names those who may frame it. */
  String ancestors() {
    return isOpen() ? ALL : String.join(" ", origins);
  }

  /** What is wrong is said when the server starts, not when somebody first comes by. */
  void check(@Observes StartupEvent event) {}

  static List<String> parse(String setting) {
    return Arrays.stream(setting.split("[,\\s]+"))
        .filter(origin -> !origin.isEmpty())
        .map(EmbedOrigins::checked)
        .distinct()
        .toList();
  }

  private static String checked(String origin) {
    if (!origin.equals(ALL) && !ORIGIN.matcher(origin).matches()) {
      throw new IllegalArgumentException(
          "MAATWERK_EMBED_ORIGINS must be origins such as https://brand.example, with commas"
              + " between them and nothing after the host or port, or *; not '"
              + origin
              + "'");
    }
    return origin;
  }
}
