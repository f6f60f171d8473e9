package io.maatwerk.studio;

import java.util.Optional;

/**
 * A product that stands large at the front, with some choices made.
 *
 * @param name of the product
 * @param about a sentence; empty when there is none
 * @param from what it costs at least, in words
 * @param address of the studio as it begins
 * @param preset the name of the preset that is shown, where it is one
 * @param price of what is shown
 * @param shown the address of the studio with what is shown
 */
public record Front(
    String name,
    String about,
    String from,
    String address,
    Optional<String> preset,
    String price,
    String shown,
    Shot shot) {}
