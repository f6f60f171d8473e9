package io.maatwerk.configuration;

import io.maatwerk.pricing.Breakdown;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a set of choices means.
 *
 * @param valid some design of the rules alone has all the choices made
 * @param available some design that can be had has them
 * @param complete each option is chosen or implied
 * @param implied what every available design with these choices has, of the options not chosen
 * @param conflicts minimal; empty when available
 * @param resolutions at most five, the least first; empty when available
 * @param design the available design that keeps the choices and stays nearest to the defaults
 * @param designs valid designs that have all the choices made; empty where they cannot be counted
 * @param price of what is chosen so far
 * @param verified whether {@code valid} and {@code available} were settled; else they are false
 */
public record Configuration(
    boolean valid,
    boolean available,
    boolean complete,
    Selection chosen,
    Map<String, String> implied,
    List<OptionState> options,
    List<Conflict> conflicts,
    List<Resolution> resolutions,
    Optional<Design> design,
    Optional<BigInteger> designs,
    Breakdown price,
    boolean verified) {

  /** Options neither chosen nor implied, in catalog order. */
  public List<String> open() {
    return options.stream()
        .map(state -> state.option().id())
        .filter(id -> !chosen.values().containsKey(id) && !implied.containsKey(id))
        .toList();
  }
}
