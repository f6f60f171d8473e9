package io.maatwerk.share;

import io.maatwerk.design.DesignPictures;
import io.maatwerk.design.Designs;
import io.maatwerk.design.PictureOutcome;
import io.maatwerk.http.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves designs' pictures under names that hold their hash, to be kept for good. */
@Path("/d/{id}/{file:.+-[0-9a-f]+\\.(jpg|png|webp)}")
public class PictureFiles {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final DesignPictures pictures;
  private final Designs designs;

  PictureFiles(DesignPictures pictures, Designs designs) {
    this.pictures = pictures;
    this.designs = designs;
  }

  @GET
  @Blocking
  @Operation(hidden = true)
  public CompletionStage<Response> picture(
      @PathParam("id") String id,
      @PathParam("file") String file,
      @HeaderParam("Range") String range,
      @HeaderParam("If-Range") String ifRange,
      @Context Request request) {
    return pictures
        .find(id, file)
        .thenApply(
            outcome ->
                outcome instanceof PictureOutcome.Found found
                    ? answer(found, range, ifRange, request)
                    : refuse(outcome, id));
  }

  private static Response answer(
      PictureOutcome.Found found, String range, String ifRange, Request request) {
    var tag = new EntityTag(found.file().hash());
    var unchanged = Optional.ofNullable(request.evaluatePreconditions(tag));
    var wanted = ifRange == null || ifRange.equals('"' + tag.getValue() + '"') ? range : null;
    return unchanged
        .orElseGet(() -> answer(found, wanted))
        .tag(tag)
        .header("Cache-Control", FOR_GOOD)
        .header("Accept-Ranges", "bytes")
        .build();
  }

  private Response refuse(PictureOutcome outcome, String id) {
    if (outcome instanceof PictureOutcome.Busy busy) {
      throw Refusal.tooMany("Too many pictures are being drawn just now.", busy.retryAfter());
    }
    throw designs.isDeleted(id)
        ? Refusal.gone("Whoever made this design has deleted it, and its pictures with it.")
        : Refusal.notFound("No design has this picture.");
  }

  private static Response.ResponseBuilder answer(PictureOutcome.Found found, String range) {
    var bytes = found.bytes();
    return ByteRange.parse(range, bytes.length)
        .map(part -> part(bytes, part))
        .orElseGet(() -> Response.ok(bytes).header("Content-Length", bytes.length))
        .type(found.file().mediaType());
  }

  private static Response.ResponseBuilder part(byte[] bytes, ByteRange part) {
    var answer =
        part.isBeyond()
            ? Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
            : Response.status(Response.Status.PARTIAL_CONTENT)
                .entity(Arrays.copyOfRange(bytes, (int) part.from(), (int) part.to() + 1));
    return answer.header("Content-Range", part.of(bytes.length));
  }
}
