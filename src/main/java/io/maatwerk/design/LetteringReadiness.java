package io.maatwerk.design;

import io.maatwerk.rendering.Typeface;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready where letters can be drawn, which slim machines cannot without further packages. */
@Readiness
@ApplicationScoped
class LetteringReadiness implements HealthCheck {

  private static final String NAME = "letters can be drawn";

  private final HealthCheckResponse found = look();

  @Override
  public HealthCheckResponse call() {
    return found;
  }

  private static HealthCheckResponse look() {
    try {
      Typeface.load();
      return HealthCheckResponse.up(NAME);
    } catch (IllegalStateException e) {
      return HealthCheckResponse.named(NAME).down().withData("reason", e.getMessage()).build();
    }
  }
}
