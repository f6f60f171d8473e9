package io.maatwerk.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sends what never changes as tightly packed as can be: it is packed once, and kept by what it is.
 */
@Singleton
public final class Packing {

  private static final int MOST_BYTES = 16 << 20;
  private static final Set<String> PACKED_ALREADY =
      Set.of("image/png", "image/jpeg", "image/webp", "font/woff2");

  private final Cache<Content, Packed> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Content content, Packed packed) -> packed.size())
          .build();

  @ServerResponseFilter
  public void pack(ContainerRequestContext request, ContainerResponseContext response) {
    if (isWorthIt(response)) {
      var plain = bytes(response.getEntity());
      kept.get(Content.of(plain), content -> Packed.of(plain))
          .send(request.getHeaderString("Accept-Encoding"), response);
    }
  }

  private static boolean isWorthIt(ContainerResponseContext response) {
    var entity = response.getEntity();
    var type = response.getMediaType();
    return isForGood(response)
        && (entity instanceof byte[] || entity instanceof String)
        && !response.getHeaders().containsKey("Content-Encoding")
        && type != null
        && !PACKED_ALREADY.contains(type.getType() + "/" + type.getSubtype());
  }

  static boolean isForGood(ContainerResponseContext response) {
    var caching = response.getHeaderString("Cache-Control");
    return caching != null && caching.contains("immutable");
  }

  private static byte[] bytes(Object entity) {
    return entity instanceof byte[] bytes
        ? bytes
        : ((String) entity).getBytes(StandardCharsets.UTF_8);
  }
}
