package io.maatwerk.configuration;

import java.util.Optional;

/**
 * One choice made that becomes another.
 *
 * @param from a choice's id; for a text the words, empty for no text
 * @param to the same; empty where a text must still be written
 */
public record Change(String from, Optional<String> to) {}
