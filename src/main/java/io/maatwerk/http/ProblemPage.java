package io.maatwerk.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

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

  static ProblemPage of(Problem problem, String language) {
    var words = words(language);
    int status = problem.status();
    return new ProblemPage(
        language,
        status,
        heading(words, status),
        note(words, status),
        problem.detail(),
        words.skip(),
        words.all());
  }

  /** In English where we do not speak the language. */
  private static ProblemWords words(String language) {
    return language.equals("nl")
        ? MessageBundles.get(ProblemWords.class, Localized.Literal.of("nl"))
        : MessageBundles.get(ProblemWords.class);
  }

  private static String heading(ProblemWords words, int status) {
    return switch (status) {
      case 404 -> words.missing();
      case 410 -> words.gone();
      case 429, 503 -> words.busy();
      default -> status < 500 ? words.unread() : words.failed();
    };
  }

  private static String note(ProblemWords words, int status) {
    return switch (status) {
      case 404 -> words.missingNote();
      case 410 -> words.goneNote();
      case 429, 503 -> words.busyNote();
      default -> status < 500 ? words.unreadNote() : words.failedNote();
    };
  }
}
