package io.maatwerk.design;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Does a transaction again when another came between. */
final class Attempts {

  private static final int MOST = 5;

  private Attempts() {}

  /** Two that claim one place at once: the second finds it taken when it tries again. */
  static <T> T untilAlone(Callable<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work);
      } catch (RuntimeException e) {
        if (attempt == MOST || !collided(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean collided(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConstraintViolationException
          || cause instanceof LockAcquisitionException) {
        return true;
      }
    }
    return false;
  }
}
