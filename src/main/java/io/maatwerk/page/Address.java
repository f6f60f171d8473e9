package io.maatwerk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path of ours with its query, as a link holds it.
 *
 * @param query in order; a name may come more than once
 */
public record Address(String path, List<Parameter> query) {

  /** A name and its value, as people write them. */
  public record Parameter(String name, String value) {}

  public Address {
    query = List.copyOf(query);
  }

  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** The same with one more parameter at its end. */
  public Address with(String name, String value) {
    var more = new ArrayList<>(query);
    more.add(new Parameter(name, value));
    return new Address(path, more);
  }

  /** The same without any parameter of that name. */
  public Address without(String name) {
    return new Address(path, query.stream().filter(p -> !p.name().equals(name)).toList());
  }

  /** The same where a parameter has that one value, in its old place if it had one. */
  public Address where(String name, String value) {
    var without = new ArrayList<>(query);
    without.removeIf(parameter -> parameter.name().equals(name));
    without.add(Math.min(without.size(), place(name)), new Parameter(name, value));
    return new Address(path, without);
  }

  /** The same query at a path below this one. */
  public Address below(String step) {
    return new Address(path + "/" + step, query);
  }

  /** The link: percent-encoded, without a question mark when nothing is asked. */
  @Override
  public String toString() {
    if (query.isEmpty()) {
      return path;
    }
    return path
        + query.stream()
            .map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private int place(String name) {
    for (int i = 0; i < query.size(); i++) {
      if (query.get(i).name().equals(name)) {
        return i;
      }
    }
    return query.size();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
