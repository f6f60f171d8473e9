package io.maatwerk.http;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ends a request with a problem. */
public final class Refusal extends RuntimeException {

  private final transient Problem problem;
  private final transient Optional<Duration> retryAfter;

  private Refusal(Problem problem, Optional<Duration> retryAfter) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  public Refusal(Problem problem) {
    this(problem, Optional.empty());
  }

  public Problem problem() {
    return problem;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** 429: too much at once; it may work after that time. */
  public static Refusal tooMany(String detail, Duration retryAfter) {
    return new Refusal(Problem.of(Status.TOO_MANY_REQUESTS, detail), Optional.of(retryAfter));
  }

  /** 403: it is there, and not for who asked. */
  public static Refusal forbidden(String detail) {
    return new Refusal(Problem.of(Status.FORBIDDEN, detail));
  }

  /** 404: nothing is there, or nothing that may be seen. */
  public static Refusal notFound(String detail) {
    return new Refusal(Problem.of(Status.NOT_FOUND, detail));
  }

  /** 410: it was there once. */
  public static Refusal gone(String detail) {
    return new Refusal(Problem.of(Status.GONE, detail));
  }

  /** 400: the request has the wrong shape. */
  public static Refusal malformed(String path, String message) {
    var errors = List.of(new FieldError(path, message));
    return new Refusal(Problem.of(Status.BAD_REQUEST, sentence(errors), errors));
  }

  /** 422: the request has the right shape but fields that mean nothing; at least one of them. */
  public static Refusal unprocessable(List<FieldError> errors) {
    return new Refusal(Problem.of(Statuses.UNPROCESSABLE_CONTENT, sentence(errors), errors));
  }

  public static Refusal unprocessable(String path, String message) {
    return unprocessable(List.of(new FieldError(path, message)));
  }

  private static String sentence(List<FieldError> errors) {
    var first = errors.get(0);
    var more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
    return first.path() + ": " + first.message() + more;
  }
}
