package io.maatwerk.bench;

/**
 * What clicks cost.
 *
 * @param unverified of a hundred values, those whose state was not settled in time
 */
record Clicks(Spread spread, double unverified) {}
