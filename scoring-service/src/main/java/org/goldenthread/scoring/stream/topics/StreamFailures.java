package org.goldenthread.scoring.stream.topics;

import io.quarkus.runtime.Quarkus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/**
 * Replaces a stream thread that failed. Its transaction is aborted and the new thread starts from
 * the last commit, so that nothing is lost or doubled. Each failure soon after another waits
 * longer, so that a fault that does not pass takes no core; an {@link Error}, such as memory that
 * has run out, ends the process, which whoever supervises it starts again.
 */
@Singleton
class StreamFailures implements StreamsUncaughtExceptionHandler {

  private static final Logger LOG = Logger.getLogger(StreamFailures.class);
  private static final long FORGOTTEN_NANOS = Duration.ofMinutes(2).toNanos();
  private static final int MOST_DOUBLINGS = 5;

  private final Surroundings surroundings;
  private int failures;
  private long failedAt;

  @Inject
  StreamFailures() {
    this(new Surroundings());
  }

  StreamFailures(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof Error) {
        LOG.fatalf(failure, "The service cannot go on and ends cause=%s", each);
        surroundings.exit();
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
      }
    }
    Duration delay = delay();
    LOG.errorf(
        failure,
        "Stream thread failed and is replaced in=%s cause=%s",
        delay,
        failure.getMessage());
    surroundings.sleep(delay);
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private Duration delay() {
    long now = System.nanoTime();
    failures = failures > 0 && now - failedAt < FORGOTTEN_NANOS ? failures + 1 : 1;
    failedAt = now;
    return Duration.ofMillis(500L << Math.min(failures - 1, MOST_DOUBLINGS));
  }

  /** The process and its time. */
  static class Surroundings {

    void exit() {
      Quarkus.asyncExit(1);
    }

    void sleep(Duration delay) {
      try {
        Thread.sleep(delay);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
