package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import java.util.function.Supplier;

/** What drawing needs besides the painting. */
record Supplies(Artwork artwork, Typeface typeface, Kept kept) {

  /** What is kept of this artwork under a key, else what is made now. */
  <T extends Kept.Piece> T kept(Class<T> type, Object key, Supplier<T> maker) {
    return kept.get(artwork, type, key, maker);
  }
}
