package io.maatwerk.share;

/**
 * Which of all of its product's designs a design is, as people read it.
 *
 * @param serial its place
 * @param designs how many there are
 */
record Edition(String serial, String designs) {}
