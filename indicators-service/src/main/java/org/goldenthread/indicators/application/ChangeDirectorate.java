package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.DirectorateChange;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.BreaksRules;
import org.goldenthread.indicators.domain.Refusal.DirectorateNeeded;
import org.goldenthread.indicators.domain.Refusal.UnknownDirectorate;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Names a directorate, renames it from a quarter on, or ends it when it is split or merged. */
@ApplicationScoped
public class ChangeDirectorate {

  private final Documents<Directorate> directorates;
  private final Indicators indicators;
  private final Recorder<Directorate> recorder;

  ChangeDirectorate(
      Documents<Directorate> directorates,
      Indicators indicators,
      Announcer<Directorate> announcer,
      Clock clock) {
    this.directorates = directorates;
    this.indicators = indicators;
    this.recorder = new Recorder<>(directorates, announcer, clock);
  }

  /** Makes the change; the first one makes the directorate. */
  @Transactional
  public Outcome<Directorate> change(String code, DirectorateChange change, Author author) {
    return recorder.record(new Changing(code, change), author);
  }

  private Optional<Refusal> refusal(Directorate after) {
    List<Fault> faults = after.faults();
    return faults.isEmpty()
        ? unknownSuccessor(after).or(() -> after.lastQuarter().flatMap(last -> needed(after, last)))
        : Optional.of(new BreaksRules(faults));
  }

  private Optional<Refusal> unknownSuccessor(Directorate directorate) {
    List<String> codes = directorate.successors();
    return IntStream.range(0, codes.size())
        .filter(position -> directorates.current(codes.get(position)).isEmpty())
        .mapToObj(it -> (Refusal) new UnknownDirectorate("/successors/" + it, codes.get(it)))
        .findFirst();
  }

  private Optional<Refusal> needed(Directorate directorate, Quarter last) {
    List<IndicatorRef> by = indicators.givenTo(directorate.code(), last);
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(new DirectorateNeeded(directorate.code(), last, by));
  }

  private final class Changing implements Edit<Directorate> {

    private final String code;
    private final DirectorateChange change;

    private Changing(String code, DirectorateChange change) {
      this.code = code;
      this.change = change;
    }

    @Override
    public String key() {
      return code;
    }

    @Override
    public Directorate apply(Optional<Directorate> present) {
      return change.apply(code, present);
    }

    @Override
    public Optional<Refusal> refusal(Directorate after) {
      return ChangeDirectorate.this.refusal(after);
    }

    @Override
    public boolean creates(Optional<Directorate> present) {
      return present.isEmpty();
    }

    @Override
    public void keep(Revision<Directorate> revision) {
      directorates.append(revision);
    }
  }
}
