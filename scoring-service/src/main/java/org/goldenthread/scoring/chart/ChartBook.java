package org.goldenthread.scoring.chart;

import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;

/** The control charts as they can be read while the service works on. */
@FunctionalInterface
public interface ChartBook {

  /** The chart of an indicator. */
  Page open(IndicatorRef ref);

  /** What the book shows. */
  sealed interface Page {

    /**
     * The chart.
     *
     * @param indicatorKnown whether anything has been heard of the indicator
     * @param chart nothing where no outturn was submitted
     */
    record Open(boolean indicatorKnown, Optional<CurrentChart> chart) implements Page {}

    /** The charts are still being restored or handed over; asking again soon helps. */
    record NotReady() implements Page {}

    /**
     * Another instance of the service has this indicator.
     *
     * @param instance its host and port
     */
    record Elsewhere(String instance) implements Page {}
  }
}
