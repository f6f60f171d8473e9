package io.maatwerk.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Somewhere to send things to, for tests of what all answers have in common. */
@Path("/api/echo")
@Produces("application/json")
public class EchoResource {

  public record Body(String name, int size, Map<String, Object> choices, List<String> keep) {}

  @POST
  @Operation(hidden = true)
  @Consumes("application/json")
  public Body echo(Body body) {
    return body;
  }

  @GET
  @Operation(hidden = true)
  @Path("/bug")
  public String bug() {
    throw new IllegalStateException("the secret inside");
  }

  @GET
  @Operation(hidden = true)
  @Path("/refusal")
  public String refusal() {
    var problem = Refusal.unprocessable("choices.x", "unknown option 'x'").problem();
    throw new Refusal(problem.with("open", List.of("a.b")));
  }
}
