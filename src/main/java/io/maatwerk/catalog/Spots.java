package io.maatwerk.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a product's file says what, for findings about the product as a whole. */
final class Spots {

  /** What can be found again by its id. */
  enum Thing {
    VIEW,
    PART,
    OPTION,
    CHOICE,
    DEFAULT,
    RULE,
    PREMIUM,
    PRESET
  }

  private record Name(Thing thing, String id) {}

  private final Spot start;
  private final Map<Name, Spot> byName = new HashMap<>();

  Spots(String file) {
    this.start = Spot.start(file);
  }

  void put(Thing thing, String id, Spot spot) {
    byName.put(new Name(thing, id), spot);
  }

  /** Where that thing stands; the file's first line when it stands nowhere. */
  Spot of(Thing thing, String id) {
    return byName.getOrDefault(new Name(thing, id), start);
  }

  /** Where that thing stands; empty when it stands in another file, such as the library. */
  Optional<Spot> find(Thing thing, String id) {
    return Optional.ofNullable(byName.get(new Name(thing, id)));
  }

  /** Where a choice stands, by {@code option=choice}; its option when it has no place. */
  Spot choice(String option, String choice) {
    var spot = byName.get(new Name(Thing.CHOICE, option + "=" + choice));
    return spot == null ? of(Thing.OPTION, option) : spot;
  }

  /** Where a default is written, else the choice that is the default by being first. */
  Spot standard(String option, String choice) {
    var spot = byName.get(new Name(Thing.DEFAULT, option));
    return spot == null ? choice(option, choice) : spot;
  }
}
