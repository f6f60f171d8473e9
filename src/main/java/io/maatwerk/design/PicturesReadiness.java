package io.maatwerk.design;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.rendering.Typeface;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Ready once pictures have been drawn: slim machines cannot draw letters without further packages,
 * and nobody should wait while the first pictures are slow.
 */
@Readiness
@ApplicationScoped
class PicturesReadiness implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(PicturesReadiness.class);
  private static final String NAME = "pictures can be drawn";

  /** After these the compiler has seen most of what draws. */
  private static final int ROUNDS = 4;

  private final LiveCatalog catalog;
  private final Instance<Drawing> drawing;
  private final LaunchMode mode;
  private volatile HealthCheckResponse found = down("the first ones are being drawn");

  PicturesReadiness(LiveCatalog catalog, Instance<Drawing> drawing, LaunchMode mode) {
    this.catalog = catalog;
    this.drawing = drawing;
    this.mode = mode;
  }

  @Override
  public HealthCheckResponse call() {
    return found;
  }

  /** In production only: elsewhere the start should be quick. */
  void look(@Observes StartupEvent start) {
    if (mode == LaunchMode.NORMAL) {
      CompletableFuture.runAsync(() -> found = look(ROUNDS));
    } else {
      found = look(0);
    }
  }

  private HealthCheckResponse look(int rounds) {
    try {
      Typeface.load();
      for (int round = 0; round < rounds; round++) {
        some().map(Scene::standard).ifPresent(drawing.get()::drawn);
      }
      return HealthCheckResponse.up(NAME);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("pictures cannot be drawn", e);
      return down(String.valueOf(e.getMessage()));
    }
  }

  private Optional<PublishedProduct> some() {
    return catalog.catalog().brands().stream()
        .flatMap(brand -> brand.offered().stream())
        .findFirst();
  }

  private static HealthCheckResponse down(String reason) {
    return HealthCheckResponse.named(NAME).down().withData("reason", reason).build();
  }
}
