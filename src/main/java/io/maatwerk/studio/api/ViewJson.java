package io.maatwerk.studio.api;

import io.maatwerk.page.Stencils;
import io.maatwerk.product.View;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A side from which a product is drawn. */
@Schema(
    name = "View",
    requiredProperties = {"id", "name", "stencil"})
record ViewJson(
    String id,
    String name,
    @Schema(description = "an SVG with every look in it, for a script to paint") String stencil) {

  static ViewJson of(View view, Offer offer) {
    return new ViewJson(
        view.id(), offer.tell(view.name()), Stencils.address(offer.published(), view));
  }
}
