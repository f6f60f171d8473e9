package io.maatwerk.design;

import io.maatwerk.product.Wording;

/**
 * What is wrong with a field of a request.
 *
 * @param path the field's name
 */
public record Flaw(String path, Wording message) {}
