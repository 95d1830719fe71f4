package org.goldenthread.reporting.flow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.reporting.readmodel.Arrivals;
import org.goldenthread.reporting.readmodel.FactKind;

/**
 * Sees outturns and scores come by. Of several instances each sees its part of the indicators, the
 * outturns and the scores of the same ones.
 */
@ApplicationScoped
public class FlowWatch implements Arrivals {

  private final Clock clock;
  private final Passing submitted = new Passing();
  private final Passing scored = new Passing();
  private final Map<String, Instant> lastSubmitted = new ConcurrentHashMap<>();
  private final Map<String, Instant> lastScored = new ConcurrentHashMap<>();

  FlowWatch(Clock clock) {
    this.clock = clock;
  }

  /**
   * Indicators with a submission that no score followed yet.
   *
   * @param since when the one that waits longest was submitted
   */
  public record Waiting(int indicators, Optional<Instant> since) {}

  @Override
  public void came(FactKind kind, String key, Instant told) {
    if (kind == FactKind.OUTTURN) {
      submitted.came(told, clock.instant());
      lastSubmitted.merge(key, told, FlowWatch::later);
    } else if (kind == FactKind.SCORE) {
      scored.came(told, clock.instant());
      lastScored.merge(key, told, FlowWatch::later);
    }
  }

  /** Submissions on their topic. */
  public Step submitted() {
    return submitted.step(clock.instant());
  }

  /** Scores on dashboards. */
  public Step scored() {
    return scored.step(clock.instant());
  }

  /** What scoring has before it, or has set aside. */
  public Waiting waiting() {
    List<Instant> times =
        lastSubmitted.entrySet().stream()
            .filter(it -> lastScored.getOrDefault(it.getKey(), Instant.MIN).isBefore(it.getValue()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    return new Waiting(times.size(), times.stream().findFirst());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Counts what passes one point, by seconds. */
  static final class Passing {

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
}
