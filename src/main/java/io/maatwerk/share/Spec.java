package io.maatwerk.share;

import java.util.List;

/**
 * What a part of a design is made of.
 *
 * @param part its name
 * @param words what was chosen for it
 * @param colours hex, those that can be seen on it
 */
record Spec(String part, String words, List<String> colours) {}
