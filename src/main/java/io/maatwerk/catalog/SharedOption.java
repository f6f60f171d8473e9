package io.maatwerk.catalog;

import io.maatwerk.product.OptionKind;
import java.util.Map;

/**
 * An option's body in the library, read as each kind that it may be used for.
 *
 * @param bodies by the kinds that it fits
 * @param reasons why it does not fit the other kinds
 */
record SharedOption(Map<OptionKind, Body> bodies, Map<OptionKind, String> reasons) {}
