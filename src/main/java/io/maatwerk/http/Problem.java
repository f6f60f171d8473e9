package io.maatwerk.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request was refused, as RFC 9457 writes it.
 *
 * @param type a URI that names the kind of problem; {@code about:blank} when the status says it all
 * @param errors what is wrong with which field; left out when empty
 * @param extensions further members of the object, in the order of the map
 */
@Schema(description = "A problem as RFC 9457 writes it.")
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String BLANK = "about:blank";

  public Problem {
    errors = List.copyOf(errors);
    extensions = new LinkedHashMap<>(extensions);
  }

  /** A problem that its status names well enough. */
  public static Problem of(Response.StatusType status, String detail) {
    return new Problem(
        BLANK, status.getReasonPhrase(), status.getStatusCode(), detail, List.of(), Map.of());
  }

  public static Problem of(Response.StatusType status, String detail, List<FieldError> errors) {
    var problem = of(status, detail);
    return new Problem(BLANK, problem.title, problem.status, detail, errors, Map.of());
  }

  /** The same with one more member. */
  public Problem with(String member, Object value) {
    var more = new LinkedHashMap<>(extensions);
    more.put(member, value);
    return new Problem(type, title, status, detail, errors, more);
  }
}
