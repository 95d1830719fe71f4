package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Outcome;

/** Makes one change of many, as it is made by itself. */
@ApplicationScoped
class TakeStep {

  private final AdoptCouncilPlan plans;
  private final ChangeDirectorate directorates;
  private final DefineIndicator definitions;
  private final SetTarget targets;
  private final RegisterInitiative initiatives;
  private final DefineCommittee committees;

  TakeStep(
      AdoptCouncilPlan plans,
      ChangeDirectorate directorates,
      DefineIndicator definitions,
      SetTarget targets,
      RegisterInitiative initiatives,
      DefineCommittee committees) {
    this.plans = plans;
    this.directorates = directorates;
    this.definitions = definitions;
    this.targets = targets;
    this.initiatives = initiatives;
    this.committees = committees;
  }

  Outcome<?> take(ReferenceStep step, Author author) {
    return switch (step) {
      case ReferenceStep.Plan(var plan) -> plans.adopt(plan, Set.of(), author);
      case ReferenceStep.OfDirectorate(var code, var change) ->
          directorates.change(code, change, author);
      case ReferenceStep.OfIndicator(var ref, var definition) ->
          definitions.define(ref, definition, author);
      case ReferenceStep.OfTarget(var ref, var setting) -> targets.set(ref, setting, author);
      case ReferenceStep.OfInitiative(var initiative) -> initiatives.register(initiative, author);
      case ReferenceStep.OfCommittee(var committee) -> committees.define(committee, author);
    };
  }
}
