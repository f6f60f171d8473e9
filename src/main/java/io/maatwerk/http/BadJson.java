package io.maatwerk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is wrong with JSON that could not be read. */
final class BadJson {

  private BadJson() {}

  static Problem problem(MismatchedInputException mismatch) {
    var path = path(mismatch);
    if (path.isEmpty()) {
      return Problem.of(Status.BAD_REQUEST, "The JSON must be " + word(mismatch.getTargetType()));
    }
    return Refusal.malformed(path, "must be " + word(mismatch.getTargetType())).problem();
  }

  static Problem problem(JsonProcessingException broken) {
    if (broken instanceof JsonMappingException field && !path(field).isEmpty()) {
      return Refusal.malformed(path(field), reason(field)).problem();
    }
    var where = broken.getLocation();
    var place =
        where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
    return Problem.of(
        Status.BAD_REQUEST, "The body is not JSON" + place + ": " + broken.getOriginalMessage());
  }

  private static String reason(JsonMappingException field) {
    return field.getCause() instanceof InputCoercionException
        ? "must be a number within reason"
        : field.getOriginalMessage();
  }

  private static String path(JsonMappingException mismatch) {
    return mismatch.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static String word(Class<?> type) {
    if (type == null || Map.class.isAssignableFrom(type) || type.isRecord()) {
      return "an object";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "a list";
    }
    return type == String.class ? "a text" : "a whole number";
  }
}
