package org.goldenthread.scoring.stream.topics;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.goldenthread.kit.time.Rhythm;

/**
 * How the tasks of a service share their time. A change that comes alone is committed at once;
 * those behind others commit together. What can wait takes little time while changes arrive.
 */
final class Pace {

  private static final long BUSY_NANOS = Duration.ofMillis(100).toNanos();
  private static final Duration BETWEEN_COMMITS = Duration.ofMillis(40);
  private static final int SHARE_WHILE_BUSY = 5;

  private final long sliceNanos;
  private final long youngMillis;

  /** A commit is one for all tasks of a thread. */
  private final ThreadLocal<Commits> commits = ThreadLocal.withInitial(Commits::new);

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
   * Whether a change comes alone. What is older stands behind others, and waits for those that come
   * with it.
   *
   * @param at the time of the change
   */
  boolean isYoung(ProcessorContext<?, ?> context, Instant at) {
    return context.currentSystemTimeMs() - at.toEpochMilli() < youngMillis;
  }

  /** Commits soon if the change is young. */
  void applied(ProcessorContext<?, ?> context, Instant at) {
    changedAt = System.nanoTime();
    if (isYoung(context, at) && commits.get().isDue()) {
      context.commit();
    }
  }

  /** The time that one task may take from now on for what can wait. */
  Slice slice() {
    long now = System.nanoTime();
    boolean busy = now - changedAt < BUSY_NANOS;
    return new Slice(now, busy ? sliceNanos / SHARE_WHILE_BUSY : sliceNanos);
  }

  /** A few follow each other at once; while changes go on, each gathers those of a moment. */
  private static final class Commits {

    private final Rhythm rhythm = new Rhythm(BETWEEN_COMMITS, System::nanoTime);
    private long next = System.nanoTime();

    private boolean isDue() {
      long now = System.nanoTime();
      if (now - next < 0) {
        return false;
      }
      next = now + rhythm.pause().toNanos();
      return true;
    }
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
