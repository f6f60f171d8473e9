package io.maatwerk.studio.api;

import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Design;
import io.maatwerk.http.Refusal;
import io.maatwerk.page.InlinePicture;
import io.maatwerk.product.Nearest;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what a shopper sees. */
@Singleton
class Pictures {

  private static final String ALL = "all";
  private static final String PREFIX = "p-";

  /** The views asked for: one, {@code all}, or none when nothing was asked. */
  List<String> views(Product product, String asked) {
    var known = product.views().stream().map(View::id).toList();
    if (asked == null || asked.isBlank()) {
      return List.of();
    }
    if (asked.equals(ALL)) {
      return known;
    }
    if (!known.contains(asked)) {
      var near = Nearest.to(asked, known).map(name -> "; did you mean '" + name + "'?").orElse("");
      throw Refusal.unprocessable("picture", "no view has that id" + near);
    }
    return List.of(asked);
  }

  /** The design in those views, or what was chosen when there is no design. */
  Map<String, String> draw(Offer offer, Configuration configuration, List<String> views) {
    var drawn = configuration.design().map(Design::selection).orElse(configuration.chosen());
    var pictures = new LinkedHashMap<String, String>();
    for (String view : views) {
      // several drawings may stand in one page, so each has ids of its own
      var prefix = views.size() == 1 ? PREFIX : PREFIX + view + "-";
      pictures.put(view, draw(offer, view, drawn, prefix));
    }
    return pictures;
  }

  private static String draw(Offer offer, String id, Selection drawn, String prefix) {
    var view = offer.product().view(id).orElseThrow();
    var words = offer.tell(offer.product().name()) + ", " + offer.tell(view.name());
    return InlinePicture.of(offer.published(), view, drawn, prefix, words);
  }
}
