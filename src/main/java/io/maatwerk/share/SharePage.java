package io.maatwerk.share;

import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A design's page. */
@CheckedTemplate(basePath = "share")
record SharePage(Page page, Tags tags, Face face) implements TemplateInstance {}
