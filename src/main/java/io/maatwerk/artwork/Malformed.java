package io.maatwerk.artwork;

/** An attribute's value that cannot be read; its message completes "fill 'x' …". */
final class Malformed extends Exception {

  Malformed(String message) {
    super(message, null, false, false);
  }
}
