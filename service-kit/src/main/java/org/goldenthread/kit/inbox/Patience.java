package org.goldenthread.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.goldenthread.kit.kafka.BrokerAwayException;
import org.goldenthread.kit.problem.Causes;
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

  /**
   * Whether trying again may help, because the fault is not the record's: the broker, the database
   * for another reason than what it was given, or a transaction that ended for a reason that nobody
   * tells, for example because it took too long.
   */
  static boolean isPassing(Throwable failure) {
    List<SQLException> told = Causes.of(failure, SQLException.class);
    return told.isEmpty()
        ? Causes.of(failure).stream().anyMatch(Patience::isOfTheTransactionOrTheBroker)
        : told.stream().noneMatch(Patience::isAboutTheRecord);
  }

  private static boolean isOfTheTransactionOrTheBroker(Throwable failure) {
    return failure instanceof BrokerAwayException
        || failure instanceof RollbackException
        || failure instanceof SystemException
        || failure instanceof QuarkusTransactionException;
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
