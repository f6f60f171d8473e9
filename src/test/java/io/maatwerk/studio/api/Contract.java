package io.maatwerk.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds an answer against an example: what the example has must be there, in its order and to the
 * letter; the answer may have more members, and more entries in lists of things with an id.
 */
final class Contract {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> WHOLE = Set.of("lines", "rules", "conflicts", "resolutions");
  private static final String ANYTHING = "…";

  private Contract() {}

  static JsonNode example(String file) throws IOException {
    return JSON.readTree(Path.of("src/test/resources/contract", file).toFile());
  }

  static JsonNode parse(String json) throws IOException {
    return JSON.readTree(json);
  }

  static void assertHolds(String path, JsonNode example, JsonNode answer) {
    if (example.isObject()) {
      assertThat(answer).as(path).isNotNull();
      assertThat(answer.isObject()).as(path).isTrue();
      assertMembers(path, example, answer);
    } else if (example.isArray() && !isWhole(path) && example.path(0).has("id")) {
      example.forEach(entry -> assertHolds(path + "/" + id(entry), entry, find(answer, entry)));
    } else if (example.isArray()) {
      assertThat(answer).as(path).hasSize(example.size());
      for (int i = 0; i < example.size(); i++) {
        assertHolds(path + "/" + i, example.get(i), answer.get(i));
      }
    } else if (!example.asText().equals(ANYTHING)) {
      assertThat(answer).as(path).isEqualTo(example);
    }
  }

  private static void assertMembers(String path, JsonNode example, JsonNode answer) {
    var places = new TreeMap<Integer, String>();
    var names = members(answer);
    for (String name : members(example)) {
      assertThat(names).as(path).contains(name);
      places.put(names.indexOf(name), name);
      assertHolds(path + "/" + name, example.get(name), answer.get(name));
    }
    assertThat(places.values()).as("order in " + path).containsExactlyElementsOf(members(example));
  }

  static List<String> members(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static boolean isWhole(String path) {
    return WHOLE.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  private static JsonNode find(JsonNode answer, JsonNode entry) {
    for (JsonNode candidate : answer) {
      if (id(candidate).equals(id(entry))) {
        return candidate;
      }
    }
    return null;
  }

  private static String id(JsonNode entry) {
    return entry.path("id").asText();
  }
}
