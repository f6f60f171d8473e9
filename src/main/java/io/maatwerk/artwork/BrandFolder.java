package io.maatwerk.artwork;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a drawing stands in its brand's folder, and what it can refer to from there. */
record BrandFolder(String drawing) {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ._/-]+");
  private static final String ART = "art/";

  /**
   * The path in the brand's folder that a reference in the drawing means, relative to the drawing
   * as everywhere on the web; empty when it leads anywhere else than to the brand's own art.
   */
  Optional<String> resolve(String reference) {
    if (!PLAIN.matcher(reference).matches() || reference.startsWith("/")) {
      return Optional.empty();
    }
    var steps = new ArrayDeque<String>();
    int slash = drawing.lastIndexOf('/');
    for (var step : (drawing.substring(0, slash + 1) + reference).split("/")) {
      if (step.equals("..") && steps.pollLast() == null) {
        return Optional.empty();
      }
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.addLast(step);
      }
    }
    var path = String.join("/", steps);
    boolean allowed = !drawing.startsWith(ART) || path.startsWith(ART);
    return Optional.of(path).filter(p -> allowed && !p.isEmpty());
  }
}
