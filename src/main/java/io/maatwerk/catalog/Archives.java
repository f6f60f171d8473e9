package io.maatwerk.catalog;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the application's archive of versions. */
final class Archives {

  @Produces
  @Singleton
  VersionArchive archive(
      @ConfigProperty(name = "maatwerk.data", defaultValue = "data") Path data, Clock clock) {
    return new VersionArchive(data.resolve("versions"), clock);
  }
}
