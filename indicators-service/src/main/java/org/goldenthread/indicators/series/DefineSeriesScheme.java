package org.goldenthread.indicators.series;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Precondition;
import org.goldenthread.indicators.history.Recorder;

/**
 * Defines a scheme of official series, or changes what is said of it. Nobody is told: other
 * services know a measure's codes by its definition.
 */
@ApplicationScoped
public class DefineSeriesScheme {

  private static final Author BUILT_IN = new Author("built-in", new Precondition.Absent());

  private final Recorder<SeriesScheme> recorder;

  DefineSeriesScheme(History<SeriesScheme> schemes, Clock clock) {
    this.recorder = new Recorder<>(schemes, revision -> {}, clock);
  }

  /** Defines those that the system comes with; what somebody has changed since stays as it is. */
  @Transactional
  void atStart(@Observes StartupEvent event) {
    SeriesScheme.BUILT_IN.forEach(it -> define(it, BUILT_IN));
  }

  /** Defines the scheme in place of the one with the same code. */
  @Transactional
  public Outcome<SeriesScheme> define(SeriesScheme scheme, Author author) {
    Edit<SeriesScheme> edit = (Optional<SeriesScheme> present) -> scheme;
    return recorder.record(scheme.code(), edit, author);
  }
}
