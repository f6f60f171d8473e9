package io.maatwerk.product;

import java.util.Optional;

/**
 * How a brand looks: hex colours such as {@code #14171f}, and a logo in its folder.
 *
 * @param logo a path relative to the brand's folder
 * @param quiet whether it speaks softly: small letters and much room rather than large and loud
 */
public record Theme(String ink, String paper, String accent, Optional<String> logo, boolean quiet) {

  public static final Theme PLAIN = new Theme("#16181d", "#ffffff", "#2b59c3", Optional.empty());

  /** One that is not quiet. */
  public Theme(String ink, String paper, String accent, Optional<String> logo) {
    this(ink, paper, accent, logo, false);
  }
}
