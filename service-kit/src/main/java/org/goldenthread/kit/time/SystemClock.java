package org.goldenthread.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Gives the clock to whatever asks for one, so that no rule reads the time by itself. */
final class SystemClock {

  /** UTC in microseconds: what PostgreSQL keeps, so that a time reads back as it was written. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
