package io.maatwerk.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps connections without TLS at HTTP/1.1.
 *
 * <p>The server beneath offers such connections to go on in HTTP/2 (h2c). Java's client takes the
 * offer, and now and then an answer of 64 KB and more reached it in frames that it could not read.
 * Browsers never take it; what comes over TLS still speaks HTTP/2.
 */
@ApplicationScoped
class UpgradesRefused implements HttpServerOptionsCustomizer {

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
