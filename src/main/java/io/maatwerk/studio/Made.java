package io.maatwerk.studio;

import java.util.Optional;

/**
 * A design that somebody saved.
 *
 * @param title what its maker calls it, else its product and number
 * @param by who made it, in words
 * @param product where the title does not say so
 */
public record Made(
    String address,
    String picture,
    int width,
    int height,
    String title,
    Optional<String> by,
    Optional<String> product) {}
