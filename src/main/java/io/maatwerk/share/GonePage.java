package io.maatwerk.share;

import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What stands where a design was until its maker took it back. */
@CheckedTemplate(basePath = "share")
record GonePage(Page page) implements TemplateInstance {}
