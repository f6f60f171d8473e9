package io.maatwerk.configuration;

import io.maatwerk.product.Wording;

/**
 * What is wrong with one thing that a client sent.
 *
 * @param path where, such as {@code choices.upper.material}
 * @param message for shoppers where they can do something about it, else for who wrote the client
 */
public record Mistake(String path, Wording message) {}
