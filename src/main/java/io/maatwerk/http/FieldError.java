package io.maatwerk.http;

/**
 * What is wrong with one field of a request.
 *
 * @param path where, such as {@code choices.upper.material}
 */
public record FieldError(String path, String message) {}
