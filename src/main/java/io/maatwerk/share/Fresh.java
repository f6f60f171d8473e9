package io.maatwerk.share;

import io.maatwerk.http.Content;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
    return '"' + Content.of(body).hash(TAG_DIGITS) + '"';
  }
}
