package io.maatwerk.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells browsers on every answer what they may load, frame and guess: only what we serve. */
@Singleton
final class SecurityHeaders {

  private static final int FIRST = 1_000;
  private static final String POLICY = "Content-Security-Policy";

  private static final Map<String, String> HEADERS =
      Map.of(
          POLICY,
          "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'self'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=()",
          "Cross-Origin-Opener-Policy",
          "same-origin");

  private static final String ALONE = "frame-ancestors 'self'";

  /** Of a studio: two ids, the first of them no word that other addresses begin with. */
  private static final Pattern STUDIO =
      Pattern.compile("/(?!(?:api|brand|d|q)/)[a-z0-9-]+/[a-z0-9-]+");

  private final LaunchMode mode;
  private final EmbedOrigins origins;

  SecurityHeaders(LaunchMode mode, EmbedOrigins origins) {
    this.mode = mode;
    this.origins = origins;
  }

  void install(@Observes Filters filters) {
    filters.register(this::set, FIRST);
  }

  private void set(RoutingContext context) {
    boolean tools = mode == LaunchMode.DEVELOPMENT && context.request().path().startsWith("/q/");
    if (!tools) {
      var path = context.request().path();
      context.addHeadersEndHandler(sent -> complete(path, context.response().headers()));
    }
    context.next();
  }

  private void complete(String path, MultiMap headers) {
    if (!origins.isEmpty() && STUDIO.matcher(path).matches() && !headers.contains(POLICY)) {
      var framed = ALONE + " " + origins.ancestors();
      headers.set(POLICY, HEADERS.get(POLICY).replace(ALONE, framed));
    }
    complete(headers);
  }

  /** An answer that says something stricter itself is believed. */
  private static void complete(MultiMap headers) {
    HEADERS.forEach(
        (name, value) -> {
          if (!headers.contains(name)) {
            headers.set(name, value);
          }
        });
  }
}
