package io.maatwerk.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells caches that an answer is compressed for those only who say that they can read it. */
@Singleton
final class Encodings {

  private static final int FIRST = 1_000;

  void install(@Observes Filters filters) {
    filters.register(Encodings::vary, FIRST);
  }

  private static void vary(RoutingContext context) {
    context.addHeadersEndHandler(
        sent -> context.response().headers().add("Vary", "Accept-Encoding"));
    context.next();
  }
}
