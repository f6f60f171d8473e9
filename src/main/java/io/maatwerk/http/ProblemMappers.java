package io.maatwerk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request early into a problem. */
@Singleton
final class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response refused(Refusal refusal) {
    var answer = Answers.to(refusal.problem());
    return refusal
        .retryAfter()
        .map(Duration::toSeconds)
        .map(seconds -> Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, seconds))
        .map(Response.ResponseBuilder::build)
        .orElse(answer);
  }

  @ServerExceptionMapper
  Response tooLarge(UnannouncedBody.TooLarge body) {
    return Answers.to(BodyLimit.PROBLEM);
  }

  @ServerExceptionMapper
  Response misshapen(MismatchedInputException mismatch) {
    return Answers.to(BadJson.problem(mismatch));
  }

  @ServerExceptionMapper
  Response unreadable(JsonProcessingException broken) {
    return Answers.to(BadJson.problem(broken));
  }

  @ServerExceptionMapper
  Response ended(WebApplicationException end, ContainerRequestContext request) {
    int status = end.getResponse().getStatus();
    if (status < 400) {
      return end.getResponse();
    }
    if (end.getCause() instanceof JsonProcessingException broken) {
      return unreadable(broken);
    }
    var problem = Problem.of(Statuses.of(status), Explanations.of(status, request));
    return Answers.to(problem);
  }

  @ServerExceptionMapper
  Response failed(Throwable bug, ContainerRequestContext request) {
    LOG.errorf(bug, "%s %s failed", request.getMethod(), request.getUriInfo().getPath());
    var status = Response.Status.INTERNAL_SERVER_ERROR;
    return Answers.to(Problem.of(status, Explanations.of(500, request)));
  }
}
