package org.goldenthread.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.goldenthread.indicators.breakdown.Breakdowns;
import org.goldenthread.indicators.directorate.Directorates;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.indicator.Composition.OfficialCode;
import org.goldenthread.indicators.plan.CouncilPlans;
import org.goldenthread.indicators.series.SeriesSchemes;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * What is measured: what an indicator means from a quarter on, and what is to be reached; the first
 * definition makes the indicator.
 */
@Singleton
public class Indicators extends Concept<Indicator, Definition> {

  private final IndicatorHistory history;
  private final Directorates directorates;
  private final CouncilPlans plans;
  private final Breakdowns breakdowns;
  private final SeriesSchemes schemes;
  private final SoundFormulas formulas;

  Indicators(
      IndicatorHistory history,
      Directorates directorates,
      CouncilPlans plans,
      Breakdowns breakdowns,
      SeriesSchemes schemes,
      SoundFormulas formulas) {
    super("indicator", "indicators", Definition.class, history);
    this.history = history;
    this.directorates = directorates;
    this.plans = plans;
    this.breakdowns = breakdowns;
    this.schemes = schemes;
    this.formulas = formulas;
  }

  @Override
  public String keyField() {
    return "ref";
  }

  @Override
  public boolean takesReason() {
    return true;
  }

  /** Adds the definition, in place of the one that begins in the same quarter. */
  @Override
  public Change<Indicator> change(String ref, Definition definition) {
    return new Change<>(this, ref, new Defining(IndicatorRef.parse(ref), definition));
  }

  /** Sets the target, in place of the one that was set for the same period. */
  public Change<Indicator> change(String ref, TargetPeriod period, TargetChange target) {
    return new Change<>(this, ref, new Setting(ref, period, target));
  }

  private record Told(IndicatorRef ref, List<Definition> definitions, List<ToldTarget> targets) {}

  private record ToldTarget(Quarter quarter, String setFor, @JsonUnwrapped TargetChange target) {}

  private static Told told(Indicator indicator, UnaryOperator<Definition> definition) {
    return new Told(
        indicator.ref(),
        indicator.meanings().stream().map(definition).toList(),
        indicator.targets().stream()
            .map(
                it ->
                    new ToldTarget(
                        it.quarter(),
                        it.setting().period().toString(),
                        TargetChange.of(it.setting().target())))
            .toList());
  }

  @Override
  public Object told(Indicator indicator) {
    return told(indicator, Definition::fromWhereItHolds);
  }

  @Override
  public Object answer(Indicator indicator, Optional<Quarter> quarter) {
    return told(indicator, it -> it);
  }

  /** How references are written of which a definition says so, by their canonical form. */
  public Map<IndicatorRef, String> references() {
    return history.references();
  }

  /** Refuses the first name that nothing has. */
  private Optional<Refusal> unknownName(Definition definition) {
    Composition composition = definition.composition();
    return definition
        .directorate()
        .flatMap(it -> directorates.refusal("/directorate", it, definition.fromQuarter()))
        .or(
            () ->
                definition
                    .priority()
                    .flatMap(it -> plans.unknownPriority("/priority", List.of(it))))
        .or(() -> breakdowns.unknown("/breakdowns/%d", composition.breakdowns()))
        .or(
            () ->
                schemes.unknown(
                    "/references/%d/scheme",
                    composition.references().stream().map(OfficialCode::scheme).toList()));
  }

  /** From now on the transaction counts these definitions as there, but those it refuses. */
  public void expect(List<? extends Change<?>> changes) {
    changes.stream()
        .map(Change::edit)
        .filter(Defining.class::isInstance)
        .map(Defining.class::cast)
        .forEach(it -> formulas.expect(it.ref, it.definition));
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
          .or(() -> unknownName(definition))
          .or(() -> formulas.refusal(apply(present), definition))
          .or(() -> present.flatMap(it -> formulas.refusalAsPart(it, apply(present), definition)));
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

  private record Setting(String ref, TargetPeriod period, TargetChange said)
      implements Edit<Indicator> {

    @Override
    public Indicator apply(Optional<Indicator> present) {
      return present.orElseThrow().with(new TargetSetting(period, said.target()));
    }

    @Override
    public Optional<Refusal> refusal(Optional<Indicator> present) {
      return Refusal.of(said.faults())
          .or(() -> Refusal.of(said.target().faults()))
          .or(() -> present.isPresent() ? Optional.empty() : Optional.of(unknown()));
    }

    @Override
    public List<Quarter> rewrites(Indicator before, Indicator after, List<Quarter> signedOff) {
      return before.scoredOtherwise(after, signedOff);
    }

    @Override
    public boolean creates(Optional<Indicator> present) {
      return present.flatMap(it -> it.settingFor(period)).isEmpty();
    }

    private Refusal unknown() {
      return new Refusal(
          Reason.UNKNOWN_INDICATOR,
          "{ref}",
          "No indicator has the reference %s: put its definition first".formatted(ref));
    }
  }
}
