package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Indicator;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.BreaksRules;
import org.goldenthread.indicators.domain.Refusal.UnknownIndicator;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.TargetSetting;
import org.goldenthread.vocabulary.IndicatorRef;

/** Sets the target of a year or a quarter, or says why there is none. */
@ApplicationScoped
public class SetTarget {

  private final Indicators indicators;
  private final Recorder<Indicator> recorder;

  SetTarget(Indicators indicators, Announcer<Indicator> announcer, Clock clock) {
    this.indicators = indicators;
    this.recorder = new Recorder<>(indicators, announcer, clock);
  }

  /** Sets the target, in place of the one that was set for the same period. */
  @Transactional
  public Outcome<Indicator> set(IndicatorRef ref, TargetSetting setting, Author author) {
    return refusal(ref, setting)
        .<Outcome<Indicator>>map(Outcome.Refused::new)
        .orElseGet(() -> recorder.record(new Setting(ref, setting, indicators), author));
  }

  private Optional<Refusal> refusal(IndicatorRef ref, TargetSetting setting) {
    List<Fault> faults = setting.target().faults();
    if (!faults.isEmpty()) {
      return Optional.of(new BreaksRules(faults));
    }
    return indicators.current(ref.value()).isEmpty()
        ? Optional.of(new UnknownIndicator(ref))
        : Optional.empty();
  }

  private record Setting(IndicatorRef ref, TargetSetting setting, Indicators indicators)
      implements Edit<Indicator> {

    @Override
    public String key() {
      return ref.value();
    }

    @Override
    public Indicator apply(Optional<Indicator> present) {
      return present.orElseThrow().with(setting);
    }

    @Override
    public boolean creates(Optional<Indicator> present) {
      return present.flatMap(it -> it.settingFor(setting.period())).isEmpty();
    }

    @Override
    public void keep(Revision<Indicator> revision) {
      indicators.append(revision, setting);
    }
  }
}
