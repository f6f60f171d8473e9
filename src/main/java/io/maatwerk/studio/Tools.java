package io.maatwerk.studio;

import java.util.Map;
import java.util.Optional;

/**
 * What helps a shopper beside the choices themselves: where each tool leads without a script.
 *
 * @param surprise any design, empty where designs cannot be counted
 * @param over the product as it comes
 * @param finish where the rest is chosen for them
 * @param resets by part, the design with that part as it comes; parts left alone are absent
 * @param aside this page with its design kept to compare
 * @param compare the design kept aside beside this one; empty when none is
 * @param all how many designs there are, in digits
 * @param count how many designs there are, or are left, in words; empty where they cannot be
 *     counted
 * @param serial the design's own number, in words
 * @param place of the product in the browser's storage
 * @param words what the script says, as JSON
 */
public record Tools(
    Optional<String> surprise,
    String over,
    String finish,
    Map<String, String> resets,
    String aside,
    Optional<String> compare,
    String all,
    String count,
    String serial,
    String place,
    String words) {}
