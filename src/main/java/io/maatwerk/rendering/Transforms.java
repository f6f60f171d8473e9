package io.maatwerk.rendering;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.Optional;

/** The way back from the device. */
final class Transforms {

  private Transforms() {}

  /** None where everything comes to lie on a line or a point. */
  static Optional<AffineTransform> inverse(AffineTransform transform) {
    try {
      return Optional.of(transform.createInverse());
    } catch (NoninvertibleTransformException e) {
      return Optional.empty();
    }
  }
}
