package io.maatwerk.share;

/**
 * A way from a design's page into the studio.
 *
 * @param price of what the studio shows there, today
 */
record Way(String address, String price) {}
