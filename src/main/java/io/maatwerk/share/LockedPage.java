package io.maatwerk.share;

import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What stands before a maker's page until the key is there.
 *
 * @param tried whether another key was
 */
@CheckedTemplate(basePath = "share")
record LockedPage(Page page, String form, boolean tried) implements TemplateInstance {}
