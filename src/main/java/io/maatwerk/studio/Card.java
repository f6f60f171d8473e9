package io.maatwerk.studio;

/**
 * A product or a preset as something to walk up to.
 *
 * @param about a sentence, or the product that a preset is of; empty when there is none
 * @param price what it costs, in words
 */
public record Card(String name, String about, String price, String address, Shot shot) {}
