package io.maatwerk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;

/** Refuses a body that says beforehand that it is larger than any request needs. */
@Singleton
final class BodyLimit {

  static final long BYTES = 64 * 1024;
  static final Problem PROBLEM =
      Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "A body may have at most 64 KB.");

  private static final int EARLY = 900;

  private final ObjectMapper json;

  BodyLimit(ObjectMapper json) {
    this.json = json;
  }

  void install(@Observes Filters filters) {
    filters.register(this::check, EARLY);
  }

  private void check(RoutingContext context) {
    if (announced(context) > BYTES) {
      refuse(context);
    } else {
      context.next();
    }
  }

  private static long announced(RoutingContext context) {
    var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private void refuse(RoutingContext context) {
    var answer = context.response().setStatusCode(PROBLEM.status());
    answer.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    answer.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    try {
      answer.end(json.writeValueAsString(PROBLEM));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
