package io.maatwerk.rendering;

import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * Where drawing goes on.
 *
 * @param toDevice from the units of what is drawn to pixels
 * @param mask what can be seen; everything when empty
 */
record Scope(AffineTransform toDevice, Optional<Mask> mask) {

  boolean isVisible() {
    return mask.isEmpty() || !mask.get().bounds().isEmpty();
  }
}
