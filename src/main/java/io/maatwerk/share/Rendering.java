package io.maatwerk.share;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it is sent, plain and compressed.
 *
 * @param tag its ETag
 */
record Rendering(byte[] plain, byte[] compressed, String tag) {

  static final String HTML = "text/html;charset=UTF-8";

  /** Browsers ask each time, which costs next to nothing; caches between may answer a minute. */
  private static final String CACHE = "public, max-age=0, s-maxage=60, must-revalidate";

  static Rendering of(String html) {
    var plain = html.getBytes(StandardCharsets.UTF_8);
    return new Rendering(plain, compress(plain), Fresh.tag(plain));
  }

  int size() {
    return plain.length + compressed.length;
  }

  /** All of it, or 304 for who has it already. */
  Response answer(Visit visit) {
    var answer = visit.knows(tag) ? Response.notModified() : whole(visit);
    return answer
        .header("ETag", tag)
        .header("Cache-Control", CACHE)
        .header("Vary", "Accept-Language")
        .build();
  }

  private Response.ResponseBuilder whole(Visit visit) {
    return visit.unpacks()
        ? Response.ok(compressed).type(HTML).header("Content-Encoding", "gzip")
        : Response.ok(plain).type(HTML);
  }

  private static byte[] compress(byte[] plain) {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
