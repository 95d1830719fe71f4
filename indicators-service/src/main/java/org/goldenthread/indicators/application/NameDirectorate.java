package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Revision;

/** Gives a directorate its name, or another one from a quarter on. */
@ApplicationScoped
public class NameDirectorate {

  private final Documents<Directorate> directorates;
  private final Recorder<Directorate> recorder;

  NameDirectorate(
      Documents<Directorate> directorates, Announcer<Directorate> announcer, Clock clock) {
    this.directorates = directorates;
    this.recorder = new Recorder<>(directorates, announcer, clock);
  }

  /** Adds the name, in place of the one that begins at the same time. */
  @Transactional
  public Outcome<Directorate> name(String code, Directorate.Name name, Author author) {
    return recorder.record(new Naming(code, name, directorates), author);
  }

  private record Naming(String key, Directorate.Name name, Documents<Directorate> history)
      implements Edit<Directorate> {

    @Override
    public Directorate apply(Optional<Directorate> present) {
      return present.orElseGet(() -> new Directorate(key, List.of())).named(name);
    }

    @Override
    public boolean creates(Optional<Directorate> present) {
      return present.isEmpty();
    }

    @Override
    public void keep(Revision<Directorate> revision) {
      history.append(revision);
    }
  }
}
