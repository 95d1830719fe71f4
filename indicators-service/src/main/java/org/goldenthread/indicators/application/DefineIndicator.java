package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Indicator;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.BreaksRules;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.vocabulary.IndicatorRef;

/** Says what an indicator means from a quarter on; the first definition makes the indicator. */
@ApplicationScoped
public class DefineIndicator {

  private final Indicators indicators;
  private final Belonging belonging;
  private final Recorder<Indicator> recorder;

  DefineIndicator(
      Indicators indicators, Belonging belonging, Announcer<Indicator> announcer, Clock clock) {
    this.indicators = indicators;
    this.belonging = belonging;
    this.recorder = new Recorder<>(indicators, announcer, clock);
  }

  /** Adds the definition, in place of the one that begins in the same quarter. */
  @Transactional
  public Outcome<Indicator> define(IndicatorRef ref, Definition definition, Author author) {
    return refusal(ref, definition)
        .<Outcome<Indicator>>map(Outcome.Refused::new)
        .orElseGet(() -> recorder.record(new Defining(ref, definition, indicators), author));
  }

  private Optional<Refusal> refusal(IndicatorRef ref, Definition definition) {
    List<Fault> faults = definition.faults(ref);
    return faults.isEmpty() ? belonging.refusal(definition) : Optional.of(new BreaksRules(faults));
  }

  private record Defining(IndicatorRef ref, Definition definition, Indicators indicators)
      implements Edit<Indicator> {

    @Override
    public String key() {
      return ref.value();
    }

    @Override
    public Indicator apply(Optional<Indicator> present) {
      return present.orElseGet(() -> new Indicator(ref, List.of(), List.of())).with(definition);
    }

    @Override
    public boolean creates(Optional<Indicator> present) {
      return present.filter(it -> it.hasDefinitionFrom(definition.fromQuarter())).isEmpty();
    }

    @Override
    public void keep(Revision<Indicator> revision) {
      indicators.append(revision, definition);
    }
  }
}
