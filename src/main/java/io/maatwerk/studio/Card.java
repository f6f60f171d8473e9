package io.maatwerk.studio;

import io.quarkus.qute.RawString;

/**
 * A product or a preset as something to walk up to.
 *
 * @param about a sentence; empty when there is none
 * @param price what it costs, in words
 */
public record Card(String name, String about, String price, String address, RawString picture) {}
