package io.maatwerk.page;

import io.maatwerk.http.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/**
 * Who made a request.
 *
 * @param path that was asked for
 * @param program whether it reads JSON rather than pages
 */
record Asker(String path, Reader reader, boolean program) {

  private static final List<String> JSON = List.of(MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE);

  static Asker of(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    var language = request.getUriInfo().getQueryParameters().getFirst(Page.LANGUAGE);
    var preferred = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    return new Asker(
        path,
        new Reader(Optional.ofNullable(language), Optional.ofNullable(preferred)),
        path.startsWith("/api/") || path.equals("/api") || prefersJson(request));
  }

  private static boolean prefersJson(ContainerRequestContext request) {
    return request.getAcceptableMediaTypes().stream()
        .map(type -> type.getType() + "/" + type.getSubtype())
        .filter(type -> JSON.contains(type) || type.equals(MediaType.TEXT_HTML))
        .findFirst()
        .filter(JSON::contains)
        .isPresent();
  }
}
