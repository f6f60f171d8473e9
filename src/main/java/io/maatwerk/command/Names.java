package io.maatwerk.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ids of what came, went and is there still but not as it was; each in catalog order. */
record Names(List<String> added, List<String> removed, List<String> changed) {

  /** What differs between two maps from ids to what they stand for. */
  static Names between(Map<String, ?> before, Map<String, ?> after) {
    return new Names(
        after.keySet().stream().filter(id -> !before.containsKey(id)).toList(),
        before.keySet().stream().filter(id -> !after.containsKey(id)).toList(),
        after.keySet().stream()
            .filter(id -> before.containsKey(id))
            .filter(id -> !Objects.equals(before.get(id), after.get(id)))
            .toList());
  }

  boolean none() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
