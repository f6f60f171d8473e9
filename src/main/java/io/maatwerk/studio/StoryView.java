package io.maatwerk.studio;

import java.util.List;
import java.util.Optional;

/**
 * A story as a page tells it.
 *
 * @param art the address of a picture of its own
 * @param link where it leads; empty when nowhere
 * @param onward what that link says
 * @param outward whether it leads away from us
 */
public record StoryView(
    String id,
    String title,
    List<String> paragraphs,
    Optional<Shot> shot,
    Optional<String> art,
    Optional<String> link,
    String onward,
    boolean outward) {}
