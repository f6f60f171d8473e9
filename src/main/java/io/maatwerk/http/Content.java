package io.maatwerk.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What bytes are, whatever they are called.
 *
 * @param hash their SHA-256, in small hex digits
 */
public record Content(String hash) {

  public static Content of(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Content(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The first digits of the hash, for addresses and tags. */
  public String hash(int digits) {
    return hash.substring(0, digits);
  }
}
