package io.maatwerk.http;

import jakarta.ws.rs.container.ContainerRequestContext;

/** What a bare status means, in a sentence. */
final class Explanations {

  private Explanations() {}

  static String of(int status, ContainerRequestContext request) {
    return switch (status) {
      case 400 -> "The request could not be read.";
      case 401 -> "This needs a token.";
      case 403 -> "This is not allowed.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not answer " + request.getMethod() + ".";
      case 406 -> "Nothing here has a form that you accept.";
      case 410 -> "What was here is gone.";
      case 413 -> BodyLimit.PROBLEM.detail();
      case 415 -> "The body's media type is not one that this address reads.";
      default ->
          status < 500
              ? "The request was refused."
              : "Something went wrong on our side; it has been written down.";
    };
  }
}
