package org.goldenthread.reporting.figure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator with what it has meant and aimed at over the years.
 *
 * @param definitions earliest first; each holds until the next begins
 * @param targets by the quarter they are for
 * @param revision counts its changes, from 1
 * @param changedAt when definitions or targets were last changed
 * @param changedBy the subject of the token that changed them
 */
public record DefinedIndicator(
    IndicatorRef ref,
    long revision,
    List<Definition> definitions,
    Map<Quarter, Target> targets,
    Instant changedAt,
    String changedBy) {

  /** What it means in the quarter; empty if it is defined only from a later one. */
  public Optional<Definition> definitionIn(Quarter quarter) {
    return definitions.reversed().stream()
        .filter(definition -> definition.fromQuarter().compareTo(quarter) <= 0)
        .findFirst();
  }
}
