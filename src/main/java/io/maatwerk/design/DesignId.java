package io.maatwerk.design;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ids that cannot be guessed, misread or read as a word: 14 of 28 characters are 67 random bits.
 */
final class DesignId {

  private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";
  private static final int LENGTH = 14;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private DesignId() {}

  static String next() {
    return random(LENGTH);
  }

  /** So many characters, each of 4.8 random bits. */
  static String random(int length) {
    return RANDOM
        .ints(length, 0, ALPHABET.length())
        .mapToObj(index -> ALPHABET.substring(index, index + 1))
        .collect(Collectors.joining());
  }

  static boolean isOne(String text) {
    return SHAPE.matcher(text).matches();
  }
}
