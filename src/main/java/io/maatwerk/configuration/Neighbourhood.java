package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.List;

/** Which requirements lie within some variables; remembers the last variables asked about. */
final class Neighbourhood {

  private final Requirements requirements;
  private final int[] slot;
  private final int[] seenAt;
  private final int[] scannedAt;
  private int asked;

  Neighbourhood(Requirements requirements, int variables) {
    this.requirements = requirements;
    slot = new int[variables];
    seenAt = new int[variables];
    scannedAt = new int[requirements.all().size()];
  }

  /** The requirements that look at nothing else. */
  List<Requirement> within(int[] members) {
    asked++;
    for (int member = 0; member < members.length; member++) {
      slot[members[member]] = member;
      seenAt[members[member]] = asked;
    }
    var within = new ArrayList<Requirement>();
    for (int member : members) {
      for (Requirement requirement : requirements.at(member)) {
        if (scannedAt[requirement.number()] != asked) {
          scannedAt[requirement.number()] = asked;
          if (covers(requirement.scope())) {
            within.add(requirement);
          }
        }
      }
    }
    return within;
  }

  private boolean covers(int[] scope) {
    for (int variable : scope) {
      if (seenAt[variable] != asked) {
        return false;
      }
    }
    return true;
  }

  /** A variable's place among the members last asked about. */
  int slot(int variable) {
    return slot[variable];
  }

  Requirements requirements() {
    return requirements;
  }
}
