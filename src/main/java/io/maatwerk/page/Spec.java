package io.maatwerk.page;

import java.util.Optional;

/**
 * What a part of a design is made of.
 *
 * @param part its name
 * @param words what was chosen for it
 * @param sample what can be seen of that
 */
public record Spec(String part, String words, Optional<Sample> sample) {}
