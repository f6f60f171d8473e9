package io.maatwerk.share;

import io.maatwerk.design.Designs;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.http.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the QR code that leads to a design's page. */
@Path("/d/{id}/qr.svg")
public class QrCodes {

  private final Designs designs;
  private final PublicOrigin origin;

  QrCodes(Designs designs, PublicOrigin origin) {
    this.designs = designs;
    this.origin = origin;
  }

  @GET
  @Operation(hidden = true)
  public Response code(
      @PathParam("id") String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
    var design = designs.find(id).orElseThrow(() -> Refusal.notFound("No design is here."));
    var svg = QrCode.svg(origin.url(design.path()));
    return Fresh.of(svg, "image/svg+xml").answer(ifNoneMatch);
  }
}
