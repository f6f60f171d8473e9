package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * Where a node stands.
 *
 * @param transform from the node's units to its parent's; not to be changed
 * @param clip in the node's units
 * @param part the part that its own {@code data-part} names
 * @param style the choice that its own {@code data-style} names
 */
public record Place(
    AffineTransform transform, Optional<Clip> clip, Optional<String> part, Optional<String> style) {

  /** As its parent, without a name. */
  public static final Place PLAIN =
      new Place(new AffineTransform(), Optional.empty(), Optional.empty(), Optional.empty());

  boolean isPlain() {
    return equals(PLAIN);
  }
}
