package org.goldenthread.kit.time;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets a few batches follow each other at once, and more of them only at a measured pace. */
public final class Rhythm {

  private static final int AT_ONCE = 4;

  private final long interval;
  private final LongSupplier nanoTime;
  private long next;

  /**
   * A pace.
   *
   * @param interval of batches that go on and on
   */
  public Rhythm(Duration interval, LongSupplier nanoTime) {
    this.interval = interval.toNanos();
    this.nanoTime = nanoTime;
    this.next = nanoTime.getAsLong() - interval.toNanos() * AT_ONCE;
  }

  /** How long to wait after a batch until the next: at most the interval, nothing after a rest. */
  public Duration pause() {
    long now = nanoTime.getAsLong();
    next = Math.max(next, now - interval * AT_ONCE) + interval;
    return Duration.ofNanos(Math.max(0, next - now));
  }
}
