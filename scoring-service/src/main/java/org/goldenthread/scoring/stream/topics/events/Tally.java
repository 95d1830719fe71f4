package org.goldenthread.scoring.stream.topics.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.goldenthread.events.Topic;

/** Counts what operators watch: scores and charts told and records set aside. */
public final class Tally {

  private final Counter scores;
  private final Counter charts;
  private final Counter setAside;

  /**
   * Counts from zero.
   *
   * @param registry where the counters are read
   */
  public Tally(MeterRegistry registry) {
    this.scores = registry.counter("goldenthread.scores.told");
    this.charts = registry.counter("goldenthread.charts.told");
    this.setAside = registry.counter("goldenthread.records.set.aside");
  }

  void told(Topic topic) {
    switch (topic) {
      case OUTTURN_SCORED -> scores.increment();
      case CONTROL_CHART_CHANGED -> charts.increment();
      default -> {
        // How often a rescoring came further says nothing to anyone.
      }
    }
  }

  /** One record more that could not be read or applied. */
  public void setAside() {
    setAside.increment();
  }
}
