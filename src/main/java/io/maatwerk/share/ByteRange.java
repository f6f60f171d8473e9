package io.maatwerk.share;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file that somebody asked for with one range of bytes, as RFC 9110 writes it.
 *
 * @param from the first byte, from 0
 * @param to the last byte; less than {@code from} when the file has none of them
 */
record ByteRange(long from, long to) {

  private static final Pattern ONE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d*)-(\\d*)\\s*");

  /** Digits beyond these are past the end of any file. */
  private static final int DIGITS = 18;

  /**
   * Empty when the header is missing, is not understood or asks for several ranges: the whole file
   * answers those.
   *
   * @param header null when it did not come
   * @param length of the file, in bytes
   */
  static Optional<ByteRange> parse(String header, long length) {
    var one = ONE.matcher(header == null ? "" : header);
    if (!one.matches() || one.group(1).length() > DIGITS || one.group(2).length() > DIGITS) {
      return Optional.empty();
    }
    return one.group(1).isEmpty()
        ? number(one.group(2)).map(last -> new ByteRange(Math.max(0, length - last), length - 1))
        : between(Long.parseLong(one.group(1)), number(one.group(2)), length);
  }

  private static Optional<ByteRange> between(long from, Optional<Long> to, long length) {
    return to.filter(last -> last < from).isPresent()
        ? Optional.empty()
        : Optional.of(new ByteRange(from, Math.min(to.orElse(length - 1), length - 1)));
  }

  private static Optional<Long> number(String digits) {
    return digits.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(digits));
  }

  /** Whether the file has no byte of it. */
  boolean isBeyond() {
    return from > to;
  }

  /** As the header Content-Range says it. */
  String of(long length) {
    return isBeyond() ? "bytes */" + length : "bytes " + from + "-" + to + "/" + length;
  }
}
