package io.maatwerk.configuration;

import io.maatwerk.pricing.Breakdown;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A value for every option that breaks no rule and can be had.
 *
 * @param selection every option has a value; texts that are needed but were not given have no words
 * @param serial its place, from 1, among the product's valid designs in catalog order; empty where
 *     the rules are too tangled for counting
 * @param needs options of texts that it must have and that were not given
 * @param verified whether it is surely the design that was asked for; else it keeps the choices,
 *     but there was no time to see whether another one suits better
 */
public record Design(
    Selection selection,
    Optional<BigInteger> serial,
    Breakdown price,
    List<String> needs,
    boolean verified) {}
