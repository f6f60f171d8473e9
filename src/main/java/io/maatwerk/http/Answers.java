package io.maatwerk.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells a problem to whoever asked: a program reads JSON, a person a page. */
@Singleton
final class Answers {

  private static final List<String> JSON = List.of(MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE);

  Response to(ContainerRequestContext request, Problem problem) {
    var answer = Response.status(problem.status(), problem.title());
    answer.header("Cache-Control", "no-store").header("Vary", "Accept, Accept-Language");
    return isProgram(request)
        ? answer.type(Problem.MEDIA_TYPE).entity(problem).build()
        : answer.type("text/html;charset=UTF-8").entity(page(request, problem)).build();
  }

  private static String page(ContainerRequestContext request, Problem problem) {
    return ProblemPage.of(problem, language(request)).render();
  }

  /** The one that the address asks for, else the first that the browser wants and we speak. */
  private static String language(ContainerRequestContext request) {
    var asked = request.getUriInfo().getQueryParameters().getFirst("language");
    var wanted = request.getAcceptableLanguages().stream().map(Locale::getLanguage);
    return Stream.concat(Stream.ofNullable(asked), wanted)
        .filter(OurWords.LANGUAGES::contains)
        .findFirst()
        .orElse(OurWords.DEFAULT);
  }

  private static boolean isProgram(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    return path.startsWith("/api/") || path.equals("/api") || prefersJson(request);
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
