package org.goldenthread.reporting.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what passes one point, by seconds. */
final class Passing {

  private static final int REMEMBERED_SECONDS = 300;

  private final TreeMap<Long, Integer> counts = new TreeMap<>();
  private Optional<Step.Arrival> last = Optional.empty();

  synchronized void came(Instant told, Instant now) {
    counts.merge(now.getEpochSecond(), 1, Integer::sum);
    forget(now);
    last = Optional.of(new Step.Arrival(now, Duration.between(told, now)));
  }

  synchronized Step step(Instant now) {
    forget(now);
    return new Step(counts.values().stream().mapToInt(Integer::intValue).sum(), last);
  }

  private void forget(Instant now) {
    counts.headMap(now.getEpochSecond() - REMEMBERED_SECONDS).clear();
  }
}
