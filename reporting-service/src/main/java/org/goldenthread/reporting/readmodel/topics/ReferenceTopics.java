package org.goldenthread.reporting.readmodel.topics;

import static org.goldenthread.reporting.readmodel.topics.ConsumedTopic.Value.as;
import static org.goldenthread.reporting.readmodel.topics.ConsumedTopic.Value.made;

import java.util.List;
import java.util.Optional;
import org.goldenthread.events.BreakdownChanged;
import org.goldenthread.events.CommitteeChanged;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.SeriesSchemeChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.breakdown.Breakdown;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.SeriesScheme;
import org.goldenthread.reporting.policy.Band;
import org.goldenthread.reporting.policy.DefaultTolerance;
import org.goldenthread.reporting.policy.Limit;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.readmodel.FactKind;

/** The topics of what is planned and measured: each event is a whole state. */
final class ReferenceTopics {

  static final List<ConsumedTopic<?>> ALL =
      List.of(
          ConsumedTopic.ofReference(
              Topic.COUNCIL_PLAN_CHANGED,
              FactKind.COUNCIL_PLAN,
              CouncilPlanChanged.class,
              CouncilPlanChanged::code,
              as(CouncilPlan.class)),
          ConsumedTopic.ofReference(
              Topic.DIRECTORATE_CHANGED,
              FactKind.DIRECTORATE,
              DirectorateChanged.class,
              DirectorateChanged::code,
              as(Directorate.class)),
          ConsumedTopic.ofReference(
              Topic.SCORING_POLICY_CHANGED,
              FactKind.SCORING_POLICY,
              ScoringPolicyChanged.class,
              ScoringPolicyChanged::code,
              made(ReferenceTopics::policy)),
          ConsumedTopic.ofReference(
              Topic.INDICATOR_CHANGED,
              FactKind.INDICATOR,
              IndicatorChanged.class,
              event -> event.ref().value(),
              made(IndicatorValues::indicator)),
          ConsumedTopic.ofReference(
              Topic.INITIATIVE_CHANGED,
              FactKind.INITIATIVE,
              InitiativeChanged.class,
              InitiativeChanged::ref,
              as(Initiative.class)),
          ConsumedTopic.ofReference(
              Topic.COMMITTEE_CHANGED,
              FactKind.COMMITTEE,
              CommitteeChanged.class,
              CommitteeChanged::code,
              as(Committee.class)),
          ConsumedTopic.ofReference(
              Topic.BREAKDOWN_CHANGED,
              FactKind.BREAKDOWN,
              BreakdownChanged.class,
              BreakdownChanged::code,
              as(Breakdown.class)),
          ConsumedTopic.ofReference(
              Topic.SERIES_SCHEME_CHANGED,
              FactKind.SERIES_SCHEME,
              SeriesSchemeChanged.class,
              SeriesSchemeChanged::code,
              as(SeriesScheme.class)));

  private ReferenceTopics() {}

  private static ScoringPolicy policy(ScoringPolicyChanged event) {
    return new ScoringPolicy(
        event.code(),
        event.name(),
        event.bands().stream().map(ReferenceTopics::band).toList(),
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
}
