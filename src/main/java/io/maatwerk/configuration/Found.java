package io.maatwerk.configuration;

/**
 * A design that an engine found.
 *
 * @param values of each option, by its place in the model
 * @param verified whether it is surely the one that was asked for, and not only one that will do
 */
record Found(int[] values, boolean verified) {}
