package org.goldenthread.scoring.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.IndicatorRef;

/** The indicators with all their outturns, as they can be read while the service works on. */
@FunctionalInterface
public interface SeriesBook {

  /**
   * Reads series one after the other; no more than one is held.
   *
   * @param refs which; none for all that this instance has
   * @param reading what to make of them
   * @return nothing while they are being restored or handed over; asking again soon helps
   */
  <T> Optional<T> read(Set<IndicatorRef> refs, Function<Page, T> reading);

  /**
   * Series and what scores them.
   *
   * @param series by reference, each with an outturn or a definition; to be gone through once
   * @param framework all council plans and scoring policies
   * @param unknown of which nothing has been heard
   * @param elsewhere the other instances, by host and port, that have a part of what was asked
   */
  record Page(
      Stream<Series> series,
      Framework framework,
      Set<IndicatorRef> unknown,
      List<String> elsewhere) {}
}
