package io.maatwerk.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A problem as a page. */
@CheckedTemplate(basePath = "http")
record ProblemPage(int status, String title, String detail) implements TemplateInstance {

  static ProblemPage of(Problem problem) {
    return new ProblemPage(problem.status(), problem.title(), problem.detail());
  }
}
