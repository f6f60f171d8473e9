package io.maatwerk.share;

import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A design's page for its maker. */
@CheckedTemplate(basePath = "share")
record OwnersPage(Page page, Own own) implements TemplateInstance {}
