package io.maatwerk.share;

import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What stands where no design is. */
@CheckedTemplate(basePath = "share")
record MissingPage(Page page) implements TemplateInstance {}
