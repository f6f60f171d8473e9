package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Choices that cannot stand together under these rules; when minimal, leave out any one rule or
 * choice and the rest can.
 *
 * @param choices from options to the values chosen
 * @param reason what date, market or stock has to do with it
 * @param minimal false when there was no time to see whether less would do
 */
public record Conflict(
    List<Rule> rules, Map<String, String> choices, Optional<Wording> reason, boolean minimal) {}
