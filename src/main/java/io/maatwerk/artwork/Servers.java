package io.maatwerk.artwork;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code fill}, {@code stroke} and {@code clip-path} can refer to. */
final class Servers {

  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)");

  private final Map<String, Paint> paints = new HashMap<>();
  private final Map<String, Clip> clips = new HashMap<>();

  void put(String id, Paint paint) {
    paints.put(id, paint);
  }

  void put(String id, Clip clip) {
    clips.put(id, clip);
  }

  /** The same as it is now, whatever comes later. */
  Servers copy() {
    var copy = new Servers();
    copy.paints.putAll(paints);
    copy.clips.putAll(clips);
    return copy;
  }

  /** The paint that an attribute names; empty for none, and for what was refused. */
  Optional<Paint> paint(Values values, String name, Optional<Paint> fallback) {
    var attribute = values.attribute(name);
    return attribute.isEmpty() ? fallback : paint(values, attribute.get());
  }

  private Optional<Paint> paint(Values values, Attribute attribute) {
    var value = attribute.value().strip();
    var colour = Colour.of(value);
    if (colour.isPresent()) {
      return Optional.of(colour.get());
    }
    if (value.startsWith("url(")) {
      return referred(values, attribute, paints, "gradient or pattern");
    }
    if (!value.equals("none")) {
      values.refuse(attribute, "must be a hex colour such as #1a2b3c, black, white or none");
    }
    return Optional.empty();
  }

  Optional<Clip> clip(Values values) {
    return values
        .attribute("clip-path")
        .filter(attribute -> !attribute.value().strip().equals("none"))
        .flatMap(attribute -> referred(values, attribute, clips, "clipPath"));
  }

  private static <T> Optional<T> referred(
      Values values, Attribute attribute, Map<String, T> known, String kind) {
    var matcher = REFERENCE.matcher(attribute.value().strip());
    if (!matcher.matches()) {
      values.refuse(attribute, "must refer to something in this drawing, as url(#id)");
      return Optional.empty();
    }
    var found = Optional.ofNullable(known.get(matcher.group(1)));
    if (found.isEmpty()) {
      values.refuse(attribute, "finds no " + kind + " that can be used here");
    }
    return found;
  }
}
