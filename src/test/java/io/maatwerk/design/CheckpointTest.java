package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

  private static final int WRITERS = 16;
  private static final int ROWS = 20;

  @TempDir Path folder;

  /** The file as it is when the machine stops: nothing closed, nothing said goodbye. */
  @Test
  void leavesEverythingAcknowledgedInTheFile() throws Exception {
    try (var database = open(folder.resolve("live"))) {
      execute(database, "CREATE TABLE t (id INTEGER PRIMARY KEY)");
      var checkpoint = new Checkpoint(database, "h2");

      inParallel(WRITERS, writer -> write(database, checkpoint, writer));
      Files.copy(folder.resolve("live.mv.db"), folder.resolve("crashed.mv.db"));
      checkpoint.stop();
    }

    assertThat(rows(folder.resolve("crashed"))).isEqualTo(WRITERS * ROWS);
  }

  @Test
  void acknowledgesNothingThatCannotBeForced() throws Exception {
    var database = open(folder.resolve("closed"));
    var checkpoint = new Checkpoint(database, "h2");
    database.close();

    assertThatThrownBy(checkpoint::await).hasRootCauseInstanceOf(SQLException.class);
    checkpoint.stop();
  }

  @Test
  void leavesOtherDatabasesAlone() throws Exception {
    var database = open(folder.resolve("postgresql"));
    database.close();

    new Checkpoint(database, "postgresql").await();
  }

  private static void write(AgroalDataSource database, Checkpoint checkpoint, int writer) {
    for (int row = 0; row < ROWS; row++) {
      execute(database, "INSERT INTO t VALUES (" + (writer * ROWS + row) + ")");
      checkpoint.await();
    }
  }

  private static void inParallel(int threads, java.util.function.IntConsumer work)
      throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    var running = new ArrayList<Future<?>>();
    for (int thread = 0; thread < threads; thread++) {
      int number = thread;
      running.add(pool.submit(() -> work.accept(number)));
    }
    for (var one : running) {
      one.get();
    }
    pool.shutdown();
  }

  private static void execute(AgroalDataSource database, String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int rows(Path file) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
        var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM t")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static AgroalDataSource open(Path file) throws SQLException {
    var url = "jdbc:h2:async:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(8)
                        .minSize(1)
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(url)
                                    .principal(new io.agroal.api.security.NamePrincipal("sa"))
                                    .credential(new io.agroal.api.security.SimplePassword("")))));
  }
}
