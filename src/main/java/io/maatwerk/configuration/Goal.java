package io.maatwerk.configuration;

import java.util.Map;

/** What a completion strives for. */
public sealed interface Goal {

  /** Least total, then nearest to the defaults, then first in catalog order. */
  record Cheapest() implements Goal {}

  /** Nearest to the defaults, then least total, then first in catalog order. */
  record Default() implements Goal {}

  /**
   * The values most often saved, added up over the options; then as {@link Default}.
   *
   * @param saved from an option's id to how often each of its values was saved
   */
  record Popular(Map<String, Map<String, Long>> saved) implements Goal {}
}
