package io.maatwerk.design;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Quarkus;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Ready while the database takes writes; a database that closed itself ends the process. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class);
  private static final String NAME = "designs can be saved";
  private static final String BEAT = "UPDATE heartbeat SET beaten = CURRENT_TIMESTAMP WHERE id = 1";

  /** H2's word for a database that closed, as it does when the disk is full. */
  private static final int CLOSED = 90098;

  private final AgroalDataSource database;

  DatabaseReadiness(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      beat();
      return HealthCheckResponse.up(NAME);
    } catch (SQLException e) {
      return HealthCheckResponse.named(NAME).down().withData("reason", e.getMessage()).build();
    }
  }

  /** Ends the process when only a new one can open the database again. */
  @Scheduled(every = "10s", delayed = "10s")
  void watch() {
    try {
      beat();
    } catch (SQLException e) {
      if (isClosed(e)) {
        LOG.fatal("the database closed itself; is the disk full? ending, to be started again", e);
        Quarkus.asyncExit(1);
      }
    }
  }

  private void beat() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(BEAT)) {
      statement.executeUpdate();
    }
  }

  private static boolean isClosed(SQLException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == CLOSED) {
        return true;
      }
    }
    return false;
  }
}
