package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import io.maatwerk.product.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Cards for tests. */
final class Cards {

  static final Words SHOE =
      new Words(
          "Meridian",
          "Court Classic",
          Optional.of("Zoë’s first pair"),
          Optional.of(new Words.Credit("designed by", "Zoë")),
          Optional.of("€ 152"),
          Optional.of(new Words.Edition("No. 130,550,883,728,832", "of 261 trillion")));

  static final Words BAG =
      new Words(
          "Zuiderzee Leatherworks",
          "Weekender",
          Optional.of("Round the world in 80 days"),
          Optional.of(new Words.Credit("designed by", "Passepartout")),
          Optional.of("€ 1.249,50"),
          Optional.of(new Words.Edition("No. 48,213", "of 4,213,557")));

  private Cards() {}

  static Card shoe(Selection design) {
    return shoe(design, SHOE);
  }

  static Card shoe(Selection design, Words words) {
    var theme = Meridian.SHOE.brand().theme();
    return new Card(
        Meridian.paint("side", design),
        Optional.of(Meridian.paint("top", design)),
        Meridian.ARTWORK,
        Scheme.of(theme.ink(), theme.paper(), theme.accent()),
        theme.logo().map(Meridian.ARTWORK::asItStands),
        words);
  }

  /** Taller than wide, on dark paper, without a logo. */
  static Card bag(Words words) {
    return drawn("/drawings/bag.svg", Scheme.of("#f4f1ea", "#14171f", "#ffd166"), false, words);
  }

  /** Wider than tall, seen twice. */
  static Card board(Words words) {
    return drawn("/drawings/board.svg", Scheme.of("#101010", "#ffffff", "#0057ff"), true, words);
  }

  private static Card drawn(String path, Scheme scheme, boolean twice, Words words) {
    var artwork = Artwork.of(any -> Optional.of(resource(path)));
    var painting = Painting.of(artwork.drawing("art/drawing.svg"));
    var detail = twice ? Optional.of(painting) : Optional.<Painting>empty();
    return new Card(painting, detail, artwork, scheme, Optional.empty(), words);
  }

  /** The same words with another title. */
  static Words titled(Words words, String title) {
    return new Words(
        words.brand(),
        words.product(),
        Optional.of(title),
        words.credit(),
        words.price(),
        words.edition());
  }

  /** No words but these. */
  static Words untitled(String brand, String product) {
    var none = Optional.<String>empty();
    return new Words(brand, product, none, Optional.empty(), none, Optional.empty());
  }

  static byte[] resource(String path) {
    try (var file = Cards.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
