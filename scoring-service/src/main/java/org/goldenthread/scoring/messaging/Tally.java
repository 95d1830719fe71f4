package org.goldenthread.scoring.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.goldenthread.events.Topic;

/**
 * Counts what operators watch: scores and charts told and records set aside.
 *
 * @param registry where the counters are read
 */
record Tally(MeterRegistry registry) {

  void told() {
    registry.counter("goldenthread.scores.told").increment();
  }

  void redrawn() {
    registry.counter("goldenthread.charts.told").increment();
  }

  void setAside(Topic topic) {
    registry.counter("goldenthread.records.set.aside", "topic", topic.topicName()).increment();
  }
}
