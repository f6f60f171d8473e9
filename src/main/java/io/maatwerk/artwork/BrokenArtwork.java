package io.maatwerk.artwork;

import java.util.List;

/** A drawing or bitmap that a catalog names cannot be used; its linter would have said so. */
public final class BrokenArtwork extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final transient List<Refusal> refusals;

  /**
   * @param path in the brand's folder
   * @param refusals empty when there is no such file
   */
  BrokenArtwork(String path, List<Refusal> refusals) {
    super(path + (refusals.isEmpty() ? ": no such file" : ": " + refusals.get(0).sentence()));
    this.path = path;
    this.refusals = refusals;
  }

  public String path() {
    return path;
  }

  public List<Refusal> refusals() {
    return refusals == null ? List.of() : refusals;
  }
}
