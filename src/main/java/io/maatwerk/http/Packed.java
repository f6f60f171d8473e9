package io.maatwerk.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes in the encodings that browsers read, the smallest first.
 *
 * @param encoded by the encoding's name; those alone that are worth it
 */
record Packed(Map<String, byte[]> encoded) {

  /** Below this much less, unpacking costs more than it saves. */
  private static final double WORTH = 0.95;

  private static final int MOST_PATIENT = 11;

  static Packed of(byte[] plain) {
    var encoded = new LinkedHashMap<String, byte[]>();
    if (Brotli4jLoader.isAvailable()) {
      encoded.put("br", brotli(plain));
    }
    encoded.put("gzip", gzip(plain));
    encoded.values().removeIf(bytes -> bytes.length > plain.length * WORTH);
    return new Packed(encoded);
  }

  int size() {
    return encoded.values().stream().mapToInt(bytes -> bytes.length).sum();
  }

  /** Puts into the answer what the request's Accept-Encoding, null when it has none, allows. */
  void send(String accepted, ContainerResponseContext response) {
    var found = encoded.keySet().stream().filter(name -> accepts(accepted, name)).findFirst();
    found.ifPresent(
        name -> {
          response.setEntity(encoded.get(name));
          response.getHeaders().putSingle("Content-Encoding", name);
        });
  }

  private static boolean accepts(String accepted, String name) {
    return accepted != null
        && Arrays.stream(accepted.split(","))
            .map(String::strip)
            .anyMatch(entry -> entry.equals(name) || isWanted(entry, name));
  }

  private static boolean isWanted(String entry, String name) {
    return entry.startsWith(name + ";") && !entry.matches(".*;\\s*q=0(\\.0*)?");
  }

  private static byte[] brotli(byte[] plain) {
    try {
      return Encoder.compress(plain, new Encoder.Parameters().setQuality(MOST_PATIENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
