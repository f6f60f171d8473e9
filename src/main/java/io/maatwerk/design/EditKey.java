package io.maatwerk.design;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What opens a design to be deleted: 129 random bits, which its maker alone is told. */
record EditKey(String text) {

  private static final int LENGTH = 27;

  static EditKey next() {
    return new EditKey(DesignId.random(LENGTH));
  }

  /** SHA-256 is enough: nobody can try so many keys. */
  String hash() {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether that is this key's hash; takes as long for one that is nearly so. */
  boolean opens(String hash) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }
}
