package io.maatwerk.share;

import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A design's page. */
@CheckedTemplate(basePath = "share")
record SharePage(Page page, Tags tags, Face face, List<Alternate> alternates)
    implements TemplateInstance {}
