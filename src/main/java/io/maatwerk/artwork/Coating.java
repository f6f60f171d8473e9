package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/** What becomes of the shapes of one part. */
interface Coating {

  /** Whether what is drawn for that style, or for any style, is there. */
  boolean shows(Optional<String> style);

  /** What stands where the part's text goes; empty when nothing does. */
  Optional<String> text();

  /** The part's colour; empty when its drawing decides. */
  Optional<Paint> colour();

  /** A fill of the drawing in the part's colour. */
  Fill coloured(Fill own);

  /** What lies above the colour, for shapes whose units are the view's under that transform. */
  List<Paint> finish(AffineTransform toView);
}
