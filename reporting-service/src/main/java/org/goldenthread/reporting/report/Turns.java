package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Has documents made one after the other: a large one takes most of the memory that the service
 * has. Only a few may wait, and not for long; a publication waits for as long as it takes.
 */
@ApplicationScoped
public class Turns {

  private static final int MOST_WAITING = 8;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final Semaphore turn = new Semaphore(1, true);

  /**
   * Does the work when its turn has come.
   *
   * @throws TooManyReportsException if too many wait already, or the turn does not come in time
   */
  <T> T soon(Supplier<T> work) {
    if (waiting() >= MOST_WAITING || !isMine()) {
      throw new TooManyReportsException(LONGEST_WAIT);
    }
    return done(work);
  }

  /** Does the work when its turn has come, whenever that is. */
  <T> T sometime(Supplier<T> work) {
    turn.acquireUninterruptibly();
    return done(work);
  }

  /** How many wait for their turn. */
  int waiting() {
    return turn.getQueueLength();
  }

  private <T> T done(Supplier<T> work) {
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }

  private boolean isMine() {
    try {
      return turn.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** More reports are asked for than can be made; to be asked again. */
  public static final class TooManyReportsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration again;

    private TooManyReportsException(Duration again) {
      super("Other reports are being made");
      this.again = again;
    }

    /** After which time it is worth asking again. */
    public Duration again() {
      return again;
    }
  }
}
