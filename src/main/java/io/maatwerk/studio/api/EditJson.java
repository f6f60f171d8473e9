package io.maatwerk.studio.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What its maker alone is told, once: how to delete the design. */
@Schema(
    name = "Edit",
    requiredProperties = {"key", "url"})
record EditJson(
    @Schema(description = "the Edit-Key that deletes it") String key,
    @Schema(description = "its maker's page, which holds the key") String url) {}
