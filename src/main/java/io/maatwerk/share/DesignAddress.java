package io.maatwerk.share;

import java.util.Optional;
import java.util.regex.Pattern;

/** The public address of a design's page, taken apart. */
record DesignAddress(String id, Optional<String> language) {

  private static final Pattern PATH =
      Pattern.compile(
          "/d/([0-9A-Za-z_-]+)/?(?:\\?(?:.*&)?language=([a-zA-Z-]+)(?:&.*)?|\\?.*)?(?:#.*)?");

  /** Empty when the address is not a design's at that origin. */
  static Optional<DesignAddress> parse(String url, String origin) {
    if (!url.startsWith(origin + "/")) {
      return Optional.empty();
    }
    var path = PATH.matcher(url.substring(origin.length()));
    return path.matches()
        ? Optional.of(new DesignAddress(path.group(1), Optional.ofNullable(path.group(2))))
        : Optional.empty();
  }
}
