package io.maatwerk.studio;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture of a product, cut out, in the widths that pages need.
 *
 * @param width of its proportions
 * @param height of its proportions
 * @param words what somebody who cannot see it is told
 */
public record Shot(List<Source> sources, int width, int height, String words) {

  /** One of its files. */
  public record Source(String address, int width) {}

  /** The file for browsers that choose none. */
  public String source() {
    return sources.get(0).address();
  }

  /** All files, as an image's {@code srcset} has them. */
  public String set() {
    return sources.stream()
        .map(source -> source.address() + " " + source.width() + "w")
        .collect(Collectors.joining(", "));
  }

  /** How wide it is shown: the one for what is taller than wide, or the other. */
  public String across(String upright, String lying) {
    return isUpright() ? upright : lying;
  }

  public boolean isUpright() {
    return height > width;
  }
}
