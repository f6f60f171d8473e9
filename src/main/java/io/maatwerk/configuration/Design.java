package io.maatwerk.configuration;

import io.maatwerk.pricing.Breakdown;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.List;

/**
 * A value for every option that breaks no rule and can be had.
 *
 * @param selection every option has a value; texts that are needed but were not given have no words
 * @param serial its place, from 1, among the product's valid designs in catalog order
 * @param needs options of texts that it must have and that were not given
 */
public record Design(Selection selection, BigInteger serial, Breakdown price, List<String> needs) {}
