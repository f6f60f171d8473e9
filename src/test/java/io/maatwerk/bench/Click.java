package io.maatwerk.bench;

/**
 * What a shopper has chosen at one moment.
 *
 * @param chosen by option its value's place, or -1 where nothing is chosen
 * @param fits whether some design has all of it
 */
record Click(int[] chosen, boolean fits) {}
