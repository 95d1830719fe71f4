package org.goldenthread.scoring.stream.topics;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * How the tasks of a service share their time. A change that comes alone is committed at once;
 * those behind others commit together. What can wait takes little time while changes arrive.
 */
final class Pace {

  private static final long BUSY_NANOS = Duration.ofMillis(100).toNanos();
  private static final long BETWEEN_COMMITS_MILLIS = 20;
  private static final int SHARE_WHILE_BUSY = 5;

  private final long sliceNanos;
  private final long youngMillis;

  /** A commit is one for all tasks of a thread. */
  private final ThreadLocal<long[]> askedAt = ThreadLocal.withInitial(() -> new long[1]);

  private volatile long changedAt = System.nanoTime() - BUSY_NANOS;

  /**
   * A pace.
   *
   * @param slice of one task for what can wait, while nothing else is to be done
   * @param young up to which age a change is committed at once
   */
  Pace(Duration slice, Duration young) {
    this.sliceNanos = slice.toNanos();
    this.youngMillis = young.toMillis();
  }

  /**
   * Commits soon if the change is young.
   *
   * @param timestamp of the change's record
   */
  void applied(ProcessorContext<?, ?> context, long timestamp) {
    changedAt = System.nanoTime();
    long now = context.currentSystemTimeMs();
    if (now - timestamp < youngMillis && now - askedAt.get()[0] >= BETWEEN_COMMITS_MILLIS) {
      askedAt.get()[0] = now;
      context.commit();
    }
  }

  /** The time that one task may take from now on for what can wait. */
  Slice slice() {
    long now = System.nanoTime();
    boolean busy = now - changedAt < BUSY_NANOS;
    return new Slice(now, busy ? sliceNanos / SHARE_WHILE_BUSY : sliceNanos);
  }

  /**
   * A while.
   *
   * @param beginning as the system counts nanoseconds
   */
  record Slice(long beginning, long nanos) {

    boolean isOver() {
      return System.nanoTime() - beginning >= nanos;
    }
  }
}
