package org.goldenthread.reporting.readmodel.topics;

import java.util.List;
import java.util.Optional;
import org.goldenthread.events.BreakdownChanged;
import org.goldenthread.events.CommitteeChanged;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.SeriesSchemeChanged;
import org.goldenthread.reporting.breakdown.Breakdown;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.DatedName;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.SeriesScheme;
import org.goldenthread.reporting.policy.Band;
import org.goldenthread.reporting.policy.DefaultTolerance;
import org.goldenthread.reporting.policy.Limit;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.jspecify.annotations.Nullable;

/** Reads what indicators-service tells of the framework of reports. */
final class ReferenceValues {

  private ReferenceValues() {}

  static CouncilPlan plan(CouncilPlanChanged event) {
    return new CouncilPlan(
        event.code(),
        event.name(),
        event.firstYear(),
        event.lastYear(),
        event.scoringPolicy(),
        orNone(event.policyChanges()).stream()
            .map(it -> new CouncilPlan.PolicyChange(it.fromQuarter(), it.scoringPolicy()))
            .toList(),
        event.priorities().stream().map(ReferenceValues::priority).toList(),
        event.revision(),
        event.changedAt());
  }

  private static CouncilPlan.Priority priority(CouncilPlanChanged.Priority told) {
    return new CouncilPlan.Priority(
        told.code(),
        told.name(),
        orNone(told.names()).stream()
            .map(it -> new DatedName(Optional.ofNullable(it.effectiveFrom()), it.name()))
            .toList());
  }

  static Directorate directorate(DirectorateChanged event) {
    return new Directorate(
        event.code(),
        event.names().stream()
            .map(it -> new DatedName(Optional.ofNullable(it.effectiveFrom()), it.name()))
            .toList(),
        Optional.ofNullable(event.lastQuarter()),
        orNone(event.successors()),
        event.changedAt());
  }

  static Committee committee(CommitteeChanged event) {
    return new Committee(
        event.code(),
        event.name(),
        event.directorates(),
        event.priorities(),
        Optional.ofNullable(event.introduction()),
        event.recommendations(),
        event.changedAt());
  }

  static SeriesScheme scheme(SeriesSchemeChanged event) {
    return new SeriesScheme(
        event.code(),
        event.name(),
        Optional.ofNullable(event.publisher()),
        Optional.ofNullable(event.cycle()),
        event.codes().stream().map(it -> new SeriesScheme.Code(it.code(), it.title())).toList());
  }

  static Breakdown breakdown(BreakdownChanged event) {
    return new Breakdown(
        event.code(),
        event.name(),
        event.kind(),
        event.categories().stream()
            .map(it -> new Breakdown.Category(it.code(), it.name()))
            .toList());
  }

  static ScoringPolicy policy(ScoringPolicyChanged event) {
    return new ScoringPolicy(
        event.code(),
        event.name(),
        event.bands().stream().map(ReferenceValues::band).toList(),
        Optional.of(
            new DefaultTolerance(
                event.defaultTolerance().kind(), event.defaultTolerance().value())),
        event.initiativeStatuses().stream()
            .map(it -> new ScoringPolicy.InitiativeStatus(it.code(), it.symbol(), it.label()))
            .toList(),
        event.revision(),
        Optional.of(event.changedAt()));
  }

  private static Band band(ScoringPolicyChanged.Band told) {
    Optional<Limit> limit =
        Optional.ofNullable(told.atLeast())
            .map(tolerances -> new Limit(tolerances, true))
            .or(() -> Optional.ofNullable(told.above()).map(t -> new Limit(t, false)));
    return new Band(told.code(), told.symbol(), told.label(), limit);
  }

  static Initiative initiative(InitiativeChanged event) {
    return new Initiative(
        event.ref(),
        event.title(),
        Optional.ofNullable(event.priority()),
        Optional.ofNullable(event.directorate()),
        Optional.ofNullable(event.objective()),
        Optional.ofNullable(event.leadRole()),
        Optional.empty(),
        Optional.empty(),
        event.milestones().stream()
            .map(
                it ->
                    new Initiative.Milestone(
                        it.title(), it.dueDate(), Optional.ofNullable(it.doneOn())))
            .toList(),
        Optional.ofNullable(event.plan()),
        Optional.ofNullable(event.firstQuarter()),
        Optional.ofNullable(event.lastQuarter()),
        event.changedAt());
  }

  private static <T> List<T> orNone(@Nullable List<T> told) {
    return told == null ? List.of() : told;
  }
}
