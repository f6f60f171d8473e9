package io.maatwerk.artwork;

import java.util.List;

/** What of a node can be seen: what lies in any of these outlines, in the node's own units. */
public record Clip(List<Outline> regions) {

  public Clip {
    regions = List.copyOf(regions);
  }
}
