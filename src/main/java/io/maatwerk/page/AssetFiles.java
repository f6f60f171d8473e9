package io.maatwerk.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves {@link Assets}. */
@Path("/assets/{hash}/{path:.+}")
public class AssetFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  @GET
  @Operation(hidden = true)
  public Response file(
      @PathParam("hash") String hash,
      @PathParam("path") String path,
      @QueryParam("palette") List<String> palettes) {
    var file = assets.file(path).orElseThrow(() -> new NotFoundException("no file " + path));
    var ending = path.substring(path.lastIndexOf('.') + 1);
    return Response.ok(ending.equals("css") ? dressed(file, palettes) : file)
        .type(TYPES.getOrDefault(ending, "application/octet-stream"))
        .header("Cache-Control", assets.cacheControl(hash))
        .build();
  }

  /** A stylesheet with brands' colours behind it, since no page may carry styles of its own. */
  private static byte[] dressed(byte[] stylesheet, List<String> palettes) {
    var colours = palettes.stream().map(Palette::parse).map(Palette::css).distinct();
    var text =
        new String(stylesheet, StandardCharsets.UTF_8) + colours.collect(Collectors.joining());
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
