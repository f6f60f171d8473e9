package io.maatwerk.catalog;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The catalog that the running application serves, at most two seconds behind its folder. */
@Startup
@ApplicationScoped
public class LiveCatalog {

  private static final Logger LOG = Logger.getLogger(LiveCatalog.class);
  private static final long BETWEEN_LOOKS = 200;

  private final CatalogWatch watch;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "catalog");
            thread.setDaemon(true);
            return thread;
          });

  LiveCatalog(
      @ConfigProperty(name = "maatwerk.catalog", defaultValue = "catalog") Path folder,
      VersionArchive archive,
      Clock clock) {
    watch = new CatalogWatch(folder, archive, clock, LOG::warn);
  }

  @PostConstruct
  void start() {
    watch.refresh();
    looks.scheduleWithFixedDelay(this::look, BETWEEN_LOOKS, BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    looks.shutdownNow();
  }

  private void look() {
    try {
      watch.look();
    } catch (RuntimeException | Error e) {
      LOG.error("The catalog could not be read again; what was published stays", e);
    }
  }

  /** Everything that is published now. */
  public Catalog catalog() {
    return watch.catalog();
  }

  /** A product that shoppers can design now. */
  public Optional<PublishedProduct> product(String brand, String product) {
    return catalog().find(brand, product).filter(PublishedProduct::isOffered);
  }

  /** Reads the folder at once, without waiting for the next look. */
  public void refresh() {
    watch.refresh();
  }
}
