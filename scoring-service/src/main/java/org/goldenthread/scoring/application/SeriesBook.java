package org.goldenthread.scoring.application;

import java.util.List;
import java.util.Set;
import org.goldenthread.scoring.domain.Framework;
import org.goldenthread.scoring.domain.Series;
import org.goldenthread.vocabulary.IndicatorRef;

/** The indicators with all their outturns, as they can be read while the service works on. */
public interface SeriesBook {

  /** The series of these indicators. */
  Page open(Set<IndicatorRef> refs);

  /** All series that this instance has. */
  Page openAll();

  /** What the book shows. */
  sealed interface Page {

    /**
     * Series and what scores them.
     *
     * @param series by reference, each with an outturn or a definition
     * @param framework all council plans and scoring policies
     * @param unknown of which nothing has been heard
     * @param elsewhere the other instances, by host and port, that have a part of what was asked
     */
    record Open(
        List<Series> series, Framework framework, Set<IndicatorRef> unknown, List<String> elsewhere)
        implements Page {

      /** Keeps copies that nobody can change. */
      public Open {
        series = List.copyOf(series);
        unknown = Set.copyOf(unknown);
        elsewhere = List.copyOf(elsewhere);
      }
    }

    /** The series are still being restored or handed over; asking again soon helps. */
    record NotReady() implements Page {}
  }
}
