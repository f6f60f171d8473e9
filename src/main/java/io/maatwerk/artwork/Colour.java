package io.maatwerk.artwork;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the colours that a drawing may name: hex ones, black and white. */
final class Colour {

  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  private Colour() {}

  static Optional<Paint.Solid> of(String value) {
    return switch (value) {
      case "black" -> Optional.of(Paint.Solid.BLACK);
      case "white" -> Optional.of(new Paint.Solid(0xffffff));
      default -> ofHex(value);
    };
  }

  /** In three digits where that says it all. */
  static String written(Paint.Solid colour) {
    if (colour.equals(Paint.Solid.AROUND)) {
      return "currentColor";
    }
    return colour.hex().replaceFirst("#(.)\\1(.)\\2(.)\\3", "#$1$2$3");
  }

  static Optional<Paint.Solid> ofHex(String value) {
    if (!HEX.matcher(value).matches()) {
      return Optional.empty();
    }
    var digits = value.substring(1);
    var six = digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0");
    return Optional.of(new Paint.Solid(Integer.parseInt(six, 16)));
  }
}
