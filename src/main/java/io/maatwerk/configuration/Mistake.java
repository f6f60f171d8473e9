package io.maatwerk.configuration;

/**
 * What is wrong with one thing that a client sent.
 *
 * @param path where, such as {@code choices.upper.material}
 * @param message for who wrote the client, in English
 */
public record Mistake(String path, String message) {}
