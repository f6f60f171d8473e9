package io.maatwerk.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A problem as a page.
 *
 * @param heading what is the matter, for people
 * @param detail the same for whoever has to mend it, in English
 */
@CheckedTemplate(basePath = "http")
record ProblemPage(
    String language,
    int status,
    String heading,
    String note,
    String detail,
    String skip,
    String onward)
    implements TemplateInstance {

  private record Sentences(String heading, String note) {}

  static ProblemPage of(Problem problem, String language) {
    var words = OurWords.in(language, ProblemWords.class);
    int status = problem.status();
    var said = sentences(words, status);
    return new ProblemPage(
        language, status, said.heading, said.note, problem.detail(), words.skip(), words.all());
  }

  private static Sentences sentences(ProblemWords words, int status) {
    return switch (status) {
      case 404 -> new Sentences(words.missing(), words.missingNote());
      case 410 -> new Sentences(words.gone(), words.goneNote());
      case 429, 503 -> new Sentences(words.busy(), words.busyNote());
      default ->
          status < 500
              ? new Sentences(words.unread(), words.unreadNote())
              : new Sentences(words.failed(), words.failedNote());
    };
  }
}
