package org.goldenthread.indicators.series;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Recorder;

/**
 * Schemes of official series. Nobody is told: other services know a measure's codes by its
 * definition.
 */
@Singleton
public class SeriesSchemes extends Concept<SeriesScheme, SeriesScheme> {

  private static final String KIND = "series-scheme";

  SeriesSchemes(Histories histories) {
    super(KIND, "series-schemes", SeriesScheme.class, histories.of(KIND, SeriesScheme.class));
  }

  /** Defines those that the system comes with; what somebody has changed since stays as it is. */
  void atStart(@Observes StartupEvent event, Recorder recorder) {
    SeriesScheme.BUILT_IN.forEach(it -> recorder.record(change(it.code(), it), Author.BUILT_IN));
  }

  @Override
  public Change<SeriesScheme> change(String code, SeriesScheme scheme) {
    return new Change<>(this, code, Edit.to(scheme, present -> Optional.empty()));
  }
}
