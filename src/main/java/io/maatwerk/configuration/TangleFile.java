package io.maatwerk.configuration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A tangle as bytes, so that what was tried in vain need not be tried again: the letters {@code
 * mwt1}, the number of options, the places of the rules, and the limit, a line each.
 */
final class TangleFile {

  private static final Pattern LINES =
      Pattern.compile("mwt1\n([0-9]{1,6})\n([0-9]{1,6}(?: [0-9]{1,6})*)?\n([^\n]+)\n");

  private TangleFile() {}

  static byte[] write(Tangle tangle, Model model) {
    var places =
        tangle.rules().stream()
            .map(rule -> String.valueOf(model.rules().indexOf(rule)))
            .collect(Collectors.joining(" "));
    var lines = List.of("mwt1", String.valueOf(tangle.options()), places, tangle.limit(), "");
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** The tangle of a model; empty when the bytes are not one's. */
  static Optional<Tangle> read(byte[] bytes, Model model) {
    var lines = LINES.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!lines.matches()) {
      return Optional.empty();
    }
    var places = lines.group(2) == null ? "" : lines.group(2);
    var rules =
        Arrays.stream(places.split(" "))
            .filter(place -> !place.isEmpty())
            .map(Integer::parseInt)
            .filter(place -> place < model.rules().size())
            .map(model.rules()::get)
            .toList();
    return Optional.of(new Tangle(lines.group(3), rules, Integer.parseInt(lines.group(1))));
  }
}
