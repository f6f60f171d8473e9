package io.maatwerk.share;

import io.maatwerk.design.DesignPictures;
import io.maatwerk.design.PictureOutcome;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves designs' pictures under names that hold their hash, to be kept for good. */
@Path("/d/{id}/{file:.+-[0-9a-f]+\\.(jpg|png|webp)}")
public class PictureFiles {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final DesignPictures pictures;

  PictureFiles(DesignPictures pictures) {
    this.pictures = pictures;
  }

  @GET
  @Operation(hidden = true)
  public Response picture(@PathParam("id") String id, @PathParam("file") String file) {
    var outcome = pictures.find(id, file);
    if (outcome instanceof PictureOutcome.Found found) {
      return found(found);
    }
    if (outcome instanceof PictureOutcome.Busy busy) {
      throw Refusal.tooMany("Too many pictures are being drawn just now.", busy.retryAfter());
    }
    throw Refusal.notFound("No design has this picture.");
  }

  private static Response found(PictureOutcome.Found found) {
    return Response.ok(found.bytes())
        .type(found.file().mediaType())
        .header("Cache-Control", FOR_GOOD)
        .header("ETag", '"' + found.file().hash() + '"')
        .build();
  }
}
