package io.maatwerk.rendering;

import java.awt.Shape;

/**
 * A line of text that begins at the origin.
 *
 * @param scale from the setting's size to the line's
 * @param spacing added after each character, at the setting's size
 */
record Line(Setting setting, double scale, double spacing) {

  double advance() {
    return setting.advance(spacing) * scale;
  }

  /** Made anew each time. */
  Shape outline() {
    return setting.outline(spacing, scale);
  }
}
