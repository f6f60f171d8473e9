package io.maatwerk.rendering;

import io.maatwerk.artwork.Clip;
import io.maatwerk.artwork.Place;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Where drawing goes on.
 *
 * @param limits the pixels that there are
 * @param toDevice from the units of what is drawn to pixels
 * @param clippings what can be seen lies in all of these
 */
record Scope(Rectangle limits, AffineTransform toDevice, List<Clipping> clippings) {

  /** What can be seen of what stands under a transform. */
  record Clipping(Clip clip, AffineTransform toDevice, Rectangle limits) {}

  static Scope of(Rectangle limits, AffineTransform toDevice) {
    return new Scope(limits, toDevice, List.of());
  }

  Scope inside(Place place) {
    if (place.transform().isIdentity() && place.clip().isEmpty()) {
      return this;
    }
    var transform = new AffineTransform(toDevice);
    transform.concatenate(place.transform());
    var clips = new ArrayList<>(clippings);
    place.clip().ifPresent(clip -> clips.add(new Clipping(clip, transform, limits)));
    return new Scope(limits, transform, List.copyOf(clips));
  }

  /** The same, with nothing clipped. */
  Scope open() {
    return new Scope(limits, toDevice, List.of());
  }
}
