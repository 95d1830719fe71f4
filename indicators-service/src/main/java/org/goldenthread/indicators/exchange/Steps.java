package org.goldenthread.indicators.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.breakdown.DefineBreakdown;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.committee.DefineCommittee;
import org.goldenthread.indicators.directorate.ChangeDirectorate;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.exchange.Step.Kind;
import org.goldenthread.indicators.indicator.DefineIndicator;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.indicators.initiative.RegisterInitiative;
import org.goldenthread.indicators.plan.AdoptCouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.vocabulary.IndicatorRef;

/** Makes a step of each thing, which changes it as it is changed by itself. */
@ApplicationScoped
public class Steps {

  private final AdoptCouncilPlan plans;
  private final ChangeDirectorate directorates;
  private final DefineBreakdown breakdowns;
  private final DefineIndicator indicators;
  private final RegisterInitiative initiatives;
  private final DefineCommittee committees;

  Steps(
      AdoptCouncilPlan plans,
      ChangeDirectorate directorates,
      DefineBreakdown breakdowns,
      DefineIndicator indicators,
      RegisterInitiative initiatives,
      DefineCommittee committees) {
    this.plans = plans;
    this.directorates = directorates;
    this.breakdowns = breakdowns;
    this.indicators = indicators;
    this.initiatives = initiatives;
    this.committees = committees;
  }

  /** A plan as a whole. */
  public Step plan(CouncilPlan plan) {
    return new Step(Kind.PLAN, plans.adopting(plan, Set.of()));
  }

  /** What is to be added to a plan. */
  public Step addition(CouncilPlan plan) {
    return new Step(Kind.PLAN, plans.extending(plan));
  }

  /** What is said of a directorate. */
  public Step directorate(String code, DirectorateChange.More change) {
    return new Step(
        change.end().isEmpty() ? Kind.DIRECTORATE : Kind.END_OF_DIRECTORATE,
        directorates.changing(code, change));
  }

  /** A breakdown as a whole. */
  public Step breakdown(Breakdown breakdown) {
    return new Step(Kind.BREAKDOWN, breakdowns.defining(breakdown));
  }

  /** What an indicator means from a quarter on. */
  public Step definition(IndicatorRef ref, Definition definition) {
    return new Step(Kind.INDICATOR, indicators.defining(ref, definition));
  }

  /** A target of an indicator. */
  public Step target(IndicatorRef ref, TargetSetting setting) {
    return new Step(Kind.INDICATOR, indicators.setting(ref, setting));
  }

  /** A key initiative as a whole. */
  public Step initiative(Initiative initiative) {
    return new Step(Kind.INITIATIVE, initiatives.registering(initiative));
  }

  /** A key initiative whose objective of the plan is told by its title. */
  public Step initiative(Initiative initiative, String plan) {
    return new Step(Kind.INITIATIVE, initiatives.registering(initiative, plan));
  }

  /** A committee as a whole. */
  public Step committee(Committee committee) {
    return new Step(Kind.COMMITTEE, committees.defining(committee));
  }
}
