package org.goldenthread.scoring.messaging;

/** Writes all events that this service tells. */
record EventWriters(OutturnScoredWriter scores, ControlChartChangedWriter charts) {

  /** The writers of a service of this name. */
  static EventWriters of(String consumer, Tally tally) {
    return new EventWriters(
        new OutturnScoredWriter(consumer, tally), new ControlChartChangedWriter(consumer, tally));
  }
}
