package org.goldenthread.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.quarter.SignedOffQuarters;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Says what an indicator means from a quarter on, and what is to be reached; the first definition
 * makes the indicator.
 */
@ApplicationScoped
public class DefineIndicator {

  private final KnownNames names;
  private final SoundFormulas formulas;
  private final Indicators indicators;
  private final Recorder<Indicator> recorder;

  DefineIndicator(
      Indicators indicators,
      KnownNames names,
      SoundFormulas formulas,
      SignedOffQuarters signedOff,
      Announcer<Indicator> announcer,
      Clock clock) {
    this.names = names;
    this.formulas = formulas;
    this.indicators = indicators;
    this.recorder = new Recorder<>(indicators, announcer, clock, signedOff::all);
  }

  /** Adds the definition, in place of the one that begins in the same quarter. */
  @Transactional
  public Outcome<Indicator> define(IndicatorRef ref, Definition definition, Author author) {
    if (definition.composition().formula().isPresent()) {
      indicators.awaitTurn();
    }
    return defining(ref, definition).make(author);
  }

  /** Sets the target, in place of the one that was set for the same period. */
  @Transactional
  public Outcome<Indicator> setTarget(IndicatorRef ref, TargetSetting setting, Author author) {
    return setting(ref, setting).make(author);
  }

  /** The definition, to be made with others. */
  public Change<Indicator> defining(IndicatorRef ref, Definition definition) {
    return new Change<>(ref.value(), new Defining(ref, definition), recorder);
  }

  /** From now on the transaction counts these definitions as there, but those it refuses. */
  public void expect(List<? extends Change<?>> changes) {
    changes.stream()
        .map(Change::edit)
        .filter(Defining.class::isInstance)
        .map(Defining.class::cast)
        .forEach(it -> formulas.expect(it.ref, it.definition));
  }

  /** The target, to be set with others. */
  public Change<Indicator> setting(IndicatorRef ref, TargetSetting setting) {
    return new Change<>(ref.value(), new Setting(ref, setting), recorder);
  }

  private final class Defining implements Edit<Indicator> {

    private final IndicatorRef ref;
    private final Definition definition;

    private Defining(IndicatorRef ref, Definition definition) {
      this.ref = ref;
      this.definition = definition;
    }

    @Override
    public Indicator apply(Optional<Indicator> present) {
      return present.orElseGet(() -> new Indicator(ref, List.of(), List.of())).with(definition);
    }

    @Override
    public Optional<Refusal> refusal(Optional<Indicator> present) {
      Optional<Refusal> refusal = refusalOf(present);
      refusal.ifPresent(it -> formulas.giveUp(ref, definition));
      return refusal;
    }

    private Optional<Refusal> refusalOf(Optional<Indicator> present) {
      return Refusal.of(definition.faults(ref))
          .or(() -> names.refusal(definition))
          .or(() -> formulas.refusal(apply(present), definition));
    }

    @Override
    public List<String> needs() {
      return definition.composition().formula().stream()
          .flatMap(it -> it.references().stream())
          .map(IndicatorRef::value)
          .toList();
    }

    @Override
    public List<Quarter> rewrites(Indicator before, Indicator after, List<Quarter> signedOff) {
      return before.scoredOtherwise(after, signedOff);
    }

    @Override
    public boolean creates(Optional<Indicator> present) {
      return present.flatMap(it -> it.definitionFrom(definition.fromQuarter())).isEmpty();
    }
  }

  private record Setting(IndicatorRef ref, TargetSetting setting) implements Edit<Indicator> {

    @Override
    public Indicator apply(Optional<Indicator> present) {
      return present.orElseThrow().with(setting);
    }

    @Override
    public Optional<Refusal> refusal(Optional<Indicator> present) {
      return Refusal.of(setting.target().faults())
          .or(() -> present.isPresent() ? Optional.empty() : Optional.of(unknown()));
    }

    @Override
    public List<Quarter> rewrites(Indicator before, Indicator after, List<Quarter> signedOff) {
      return before.scoredOtherwise(after, signedOff);
    }

    @Override
    public boolean creates(Optional<Indicator> present) {
      return present.flatMap(it -> it.settingFor(setting.period())).isEmpty();
    }

    private Refusal unknown() {
      return new Refusal(
          Reason.UNKNOWN_INDICATOR,
          "{ref}",
          "No indicator has the reference %s: put its definition first".formatted(ref.value()));
    }
  }
}
