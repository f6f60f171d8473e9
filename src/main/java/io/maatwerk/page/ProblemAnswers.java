package io.maatwerk.page;

import io.maatwerk.http.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells a problem to whoever asked: a program reads JSON, a person a page. */
@Singleton
class ProblemAnswers {

  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
  private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

  private final ProblemPages pages;

  ProblemAnswers(ProblemPages pages) {
    this.pages = pages;
  }

  @ServerResponseFilter
  void show(ContainerRequestContext request, ContainerResponseContext answer) {
    if (answer.getEntity() instanceof Problem problem) {
      show(request, answer, problem);
    }
  }

  /** What cannot be shown as a page stays JSON. */
  private void show(
      ContainerRequestContext request, ContainerResponseContext answer, Problem problem) {
    try {
      var asker = Asker.of(request);
      if (!asker.program()) {
        answer.setEntity(pages.page(asker, problem), null, HTML);
      }
    } catch (RuntimeException bug) {
      LOG.errorf(bug, "a problem of status %d has no page", problem.status());
    }
  }
}
