package io.maatwerk.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * A problem as a page.
 *
 * @param heading what is the matter, for people
 * @param path that was asked for
 * @param meant where they probably wanted to go
 */
@CheckedTemplate(basePath = "page")
record ProblemPage(
    Page page,
    int status,
    String heading,
    String note,
    String path,
    Optional<Directory.Entry> meant,
    Optional<RawString> tracing)
    implements TemplateInstance {}
