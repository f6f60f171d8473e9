package io.maatwerk.studio.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

  /** Stops the clock. */
  @Alternative
  @Priority(1)
  public static class Today {

    @Produces
    @ApplicationScoped
    @Alternative
    @Priority(1)
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    }
  }
}
