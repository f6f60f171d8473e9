package io.maatwerk.studio.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** The catalog that the language's description shows, on a day before its second sole is sold. */
public class ContractCatalog implements QuarkusTestProfile {

  static final String OPERATOR = "let-me-tidy-up";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "maatwerk.catalog", "src/test/resources/catalogs/contract",
        "maatwerk.data", "target/test-data/contract",
        "maatwerk.operator-token", OPERATOR,
        "maatwerk.base-url", "https://shop.example",
        "quarkus.datasource.jdbc.url", "jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(Today.class);
  }

  /** Begins each run at the same noon. */
  @Alternative
  @Priority(1)
  public static class Today {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Produces
    @ApplicationScoped
    @Alternative
    @Priority(1)
    Clock clock() {
      return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOON));
    }
  }
}
