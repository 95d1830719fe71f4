package org.goldenthread.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.goldenthread.kit.kafka.BrokerAwayException;
import org.jboss.logging.Logger;

/** Tries again what fails for reasons that pass: the database or the broker is away. */
@ApplicationScoped
final class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /**
   * SQL states whose cause lies with the record itself: data exceptions (22) and violated
   * constraints (23). Every other one is the database's.
   */
  private static boolean isAboutTheRecord(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }

  /** Whether trying again may help, because the fault is not the record's. */
  static boolean isPassing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return !isAboutTheRecord(sql);
      }
      if (cause instanceof BrokerAwayException) {
        return true;
      }
    }
    return false;
  }

  void untilItWorks(Runnable work) {
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException e) {
        if (!isPassing(e)) {
          throw e;
        }
        LOG.warnf("Records not applied, trying again pause=%s cause=%s", PAUSE, e.getMessage());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to try again", e);
    }
  }
}
