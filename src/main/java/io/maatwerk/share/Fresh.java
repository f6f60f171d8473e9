package io.maatwerk.share;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An answer that may be kept for a short while and then asked for again by its ETag.
 *
 * @param type with its charset
 */
record Fresh(byte[] body, String type) {

  private static final String CACHE = "public, max-age=300";
  private static final int TAG_DIGITS = 32;

  static Fresh of(String text, String type) {
    return new Fresh(text.getBytes(StandardCharsets.UTF_8), type);
  }

  /**
   * All of it, or 304 for who has it already.
   *
   * @param ifNoneMatch the header as it came, null when it did not
   */
  Response answer(String ifNoneMatch) {
    var tag = tag(body);
    var answer =
        ifNoneMatch != null && matches(ifNoneMatch, tag)
            ? Response.notModified()
            : Response.ok(body).type(type);
    return answer.header("ETag", tag).header("Cache-Control", CACHE).build();
  }

  /** Weakly: a proxy that compresses marks our tag as weak. */
  static boolean matches(String ifNoneMatch, String tag) {
    return Arrays.stream(ifNoneMatch.split(","))
        .map(String::strip)
        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
        .anyMatch(known -> known.equals("*") || known.equals(tag));
  }

  /** The ETag of an answer with those bytes. */
  static String tag(byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
