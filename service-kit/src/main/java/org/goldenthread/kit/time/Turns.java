package org.goldenthread.kit.time;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only a few do at once what takes much of what the service has: memory, connections. Some
 * more may wait, and not for long.
 */
public final class Turns {

  private final Semaphore turns;
  private final int mostWaiting;
  private final Duration longestWait;

  public Turns(int atOnce, int mostWaiting, Duration longestWait) {
    this.turns = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
    this.longestWait = longestWait;
  }

  /** What is done when its turn has come. */
  public interface Work<T, E extends Exception> {

    T done() throws E;
  }

  /**
   * Does the work when its turn has come.
   *
   * @throws BusyException if too many wait already, or the turn does not come in time
   */
  public <T, E extends Exception> T soon(Work<T, E> work) throws E {
    if (!comes(Duration.ZERO) && (waiting() >= mostWaiting || !comes(longestWait))) {
      throw new BusyException(longestWait);
    }
    return done(work);
  }

  /** Does the work when its turn has come, whenever that is. */
  public <T, E extends Exception> T sometime(Work<T, E> work) throws E {
    turns.acquireUninterruptibly();
    return done(work);
  }

  /** How many wait for their turn. */
  public int waiting() {
    return turns.getQueueLength();
  }

  private <T, E extends Exception> T done(Work<T, E> work) throws E {
    try {
      return work.done();
    } finally {
      turns.release();
    }
  }

  private boolean comes(Duration within) {
    try {
      return turns.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** More is asked for than can be done; to be asked again. */
  public static final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration again;

    BusyException(Duration again) {
      super("Others are at it already");
      this.again = again;
    }

    /** After which time it is worth asking again. */
    public Duration again() {
      return again;
    }
  }
}
