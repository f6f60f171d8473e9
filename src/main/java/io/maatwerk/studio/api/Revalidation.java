package io.maatwerk.studio.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.http.Content;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers with JSON that a client may keep as long as its tag stays the same. */
@Singleton
class Revalidation {

  private static final int DIGITS = 32;

  private final ObjectMapper json;

  Revalidation(ObjectMapper json) {
    this.json = json;
  }

  Response answer(Object entity, Request request) {
    var body = write(entity);
    var tag = new EntityTag(Content.of(body).hash(DIGITS));
    var same = request.evaluatePreconditions(tag);
    var answer = same == null ? Response.ok(body, MediaType.APPLICATION_JSON) : same;
    return answer
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Language")
        .build();
  }

  private byte[] write(Object entity) {
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
