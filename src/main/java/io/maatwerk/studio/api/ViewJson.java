package io.maatwerk.studio.api;

import io.maatwerk.product.View;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A side from which a product is drawn. */
@Schema(
    name = "View",
    requiredProperties = {"id", "name"})
record ViewJson(String id, String name) {

  static ViewJson of(View view, Offer offer) {
    return new ViewJson(view.id(), offer.tell(view.name()));
  }
}
