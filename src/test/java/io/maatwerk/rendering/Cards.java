package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import io.maatwerk.product.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Cards for tests. */
final class Cards {

  private Cards() {}

  static Card shoe(Selection design) {
    return shoe(design, Optional.of("Zoë’s first pair"), Optional.of("by Zoë"));
  }

  static Card shoe(Selection design, Optional<String> title, Optional<String> credit) {
    var theme = Meridian.SHOE.brand().theme();
    return new Card(
        Meridian.paint("side", design),
        Meridian.ARTWORK,
        Scheme.of(theme.ink(), theme.paper(), theme.accent()),
        theme.logo().map(Meridian.ARTWORK::asItStands),
        "Meridian",
        "Court Classic",
        title,
        credit,
        Optional.of("€ 152"));
  }

  /** Taller than wide, on dark paper, without a logo. */
  static Card bag(String title) {
    var artwork = Artwork.of(path -> Optional.of(resource("/drawings/bag.svg")));
    return new Card(
        Painting.of(artwork.drawing("art/bag.svg")),
        artwork,
        Scheme.of("#f4f1ea", "#14171f", "#ffd166"),
        Optional.empty(),
        "Zuiderzee Leatherworks",
        "Weekender",
        Optional.of(title),
        Optional.of("by Passepartout"),
        Optional.of("€ 1.249,50"));
  }

  static byte[] resource(String path) {
    try (var file = Cards.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
