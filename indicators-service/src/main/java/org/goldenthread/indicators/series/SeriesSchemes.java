package org.goldenthread.indicators.series;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Refusal;

/** Schemes of official series. */
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
    return new Change<>(this, code, Edit.to(scheme, present -> Refusal.of(scheme.faults())));
  }

  /** Lists the codes of a scheme that is there, in place of those that it has. */
  public Change<SeriesScheme> listing(String scheme, List<SchemeCode> codes) {
    return new Change<>(this, scheme, new Listing(scheme, codes));
  }

  private final class Listing implements Edit<SeriesScheme> {

    private final String scheme;
    private final List<SchemeCode> codes;

    private Listing(String scheme, List<SchemeCode> codes) {
      this.scheme = scheme;
      this.codes = codes;
    }

    @Override
    public SeriesScheme apply(Optional<SeriesScheme> present) {
      return present.orElseThrow().with(codes);
    }

    @Override
    public Optional<Refusal> refusal(Optional<SeriesScheme> present) {
      return present.isEmpty() ? unknown("/scheme", scheme) : Refusal.of(apply(present).faults());
    }
  }
}
