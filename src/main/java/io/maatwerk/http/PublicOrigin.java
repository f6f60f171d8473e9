package io.maatwerk.http;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The address under which the world reaches this server, for links and tags.
 *
 * <p>The setting {@code maatwerk.base-url} decides. Without it development answers with the address
 * asked at, and production with this machine's own: what a request's headers say is never believed
 * there.
 */
@ApplicationScoped
public class PublicOrigin {

  private static final Logger LOG = Logger.getLogger(PublicOrigin.class);

  private final Optional<String> setting;
  private final LaunchMode mode;
  private final CurrentVertxRequest request;
  private final HttpServer server;

  PublicOrigin(
      @ConfigProperty(name = "maatwerk.base-url") Optional<String> setting,
      LaunchMode mode,
      CurrentVertxRequest request,
      HttpServer server) {
    this.setting = setting.filter(url -> !url.isBlank()).map(PublicOrigin::checked);
    this.mode = mode;
    this.request = request;
    this.server = server;
  }

  /** Scheme and authority, without a slash at the end: {@code https://shop.example}. */
  public String get() {
    return setting.or(this::asked).orElseGet(() -> "http://localhost:" + server.getPort());
  }

  /** The absolute address of a path that begins with a slash. */
  public String url(String path) {
    return get() + path;
  }

  void announce(@Observes StartupEvent event) {
    if (setting.isEmpty() && mode == LaunchMode.NORMAL) {
      LOG.warn("MAATWERK_BASE_URL is not set: links will name localhost");
    }
  }

  private Optional<String> asked() {
    if (mode == LaunchMode.NORMAL
        || !Arc.container().requestContext().isActive()
        || request.getCurrent() == null) {
      return Optional.empty();
    }
    var asked = request.getCurrent().request();
    return Optional.of(asked.scheme() + "://" + asked.authority());
  }

  private static String checked(String url) {
    var trimmed = url.strip().replaceAll("/+$", "");
    if (!trimmed.matches("https?://[^/?#@\\s][^?#@\\s]*")) {
      throw new IllegalArgumentException(
          "MAATWERK_BASE_URL must be like https://shop.example, not '" + url + "'");
    }
    return trimmed;
  }
}
