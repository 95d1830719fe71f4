package org.goldenthread.kit.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** When consumers last asked for records, by Kafka's own count. */
public final class LastPoll {

  /** Longer than any that is there: of a consumer that is closed, or was never made. */
  public static final Duration NEVER = Duration.ofDays(365);

  private static final Set<String> OTHERS = Set.of("restore-consumer", "global-consumer");

  private LastPoll() {}

  /**
   * How long ago the one that waits longest did; zero where it is about to ask for the first time,
   * {@link #NEVER} if none is there. Those that only fill stores are left out.
   */
  public static Duration of(Map<MetricName, ? extends Metric> metrics) {
    return metrics.values().stream()
        .filter(metric -> metric.metricName().name().equals("last-poll-seconds-ago"))
        .filter(metric -> OTHERS.stream().noneMatch(client(metric)::endsWith))
        .map(metric -> ((Number) metric.metricValue()).longValue())
        .map(seconds -> Duration.ofSeconds(Math.max(0, seconds)))
        .max(Duration::compareTo)
        .orElse(NEVER);
  }

  private static String client(Metric metric) {
    return metric.metricName().tags().getOrDefault("client-id", "");
  }
}
