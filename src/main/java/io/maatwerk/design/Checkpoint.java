package io.maatwerk.design;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits until what was committed is on the disk itself.
 *
 * <p>H2 acknowledges a commit before the disk has it. One thread forces the disk for everybody who
 * waits at that moment, which costs many savers one checkpoint. PostgreSQL forces each commit by
 * itself.
 */
@Singleton
class Checkpoint {

  private final AgroalDataSource database;
  private final boolean needed;
  private final LinkedBlockingQueue<CompletableFuture<Void>> waiting = new LinkedBlockingQueue<>();
  private final Thread committer = new Thread(this::run, "checkpoint");

  Checkpoint(
      AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.database = database;
    this.needed = kind.equals("h2");
    if (needed) {
      committer.setDaemon(true);
      committer.start();
    }
  }

  /** Returns once everything committed before the call is on the disk; throws if it cannot be. */
  void await() {
    if (needed) {
      var mine = new CompletableFuture<Void>();
      waiting.add(mine);
      mine.join();
    }
  }

  @PreDestroy
  void stop() {
    committer.interrupt();
  }

  private void run() {
    try {
      while (true) {
        var group = new ArrayList<CompletableFuture<Void>>();
        group.add(waiting.take());
        waiting.drainTo(group);
        force(group);
      }
    } catch (InterruptedException e) {
      waiting.forEach(mine -> mine.completeExceptionally(e));
    }
  }

  private void force(List<CompletableFuture<Void>> group) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
      group.forEach(mine -> mine.complete(null));
    } catch (SQLException | RuntimeException e) {
      group.forEach(mine -> mine.completeExceptionally(e));
    }
  }
}
