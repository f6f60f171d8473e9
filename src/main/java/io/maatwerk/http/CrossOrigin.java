package io.maatwerk.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets scripts of the sites that may embed us read the JSON; nothing is ever sent with cookies. */
@Singleton
final class CrossOrigin {

  private static final int EARLY = 900;
  private static final String API = "/api/";
  private static final String A_DAY = "86400";

  private final EmbedOrigins origins;

  CrossOrigin(EmbedOrigins origins) {
    this.origins = origins;
  }

  void install(@Observes Filters filters) {
    if (!origins.isEmpty()) {
      filters.register(this::answer, EARLY);
    }
  }

  private void answer(RoutingContext context) {
    var request = context.request();
    if (!request.path().startsWith(API)) {
      context.next();
      return;
    }
    context.response().headers().add("Vary", "Origin");
    var origin = request.getHeader("Origin");
    if (origin == null || !origins.allows(origin)) {
      context.next();
      return;
    }
    allow(context.response(), origin);
    boolean asksFirst =
        request.method() == HttpMethod.OPTIONS
            && request.getHeader("Access-Control-Request-Method") != null;
    if (asksFirst) {
      context.response().setStatusCode(204).end();
    } else {
      context.next();
    }
  }

  private static void allow(HttpServerResponse response, String origin) {
    response
        .putHeader("Access-Control-Allow-Origin", origin)
        .putHeader("Access-Control-Allow-Methods", "GET, HEAD, POST")
        .putHeader("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key")
        .putHeader("Access-Control-Expose-Headers", "Idempotent-Replayed, Retry-After")
        .putHeader("Access-Control-Max-Age", A_DAY);
  }
}
