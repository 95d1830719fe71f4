package org.goldenthread.reporting.readmodel.topics;

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
import org.goldenthread.reporting.readmodel.FactKind;

/** The topics of what is planned and measured: each event is a whole state. */
final class ReferenceTopics {

  static final List<ConsumedTopic<?>> ALL =
      List.of(
          new ConsumedTopic<>(
              Topic.COUNCIL_PLAN_CHANGED,
              FactKind.COUNCIL_PLAN,
              CouncilPlanChanged.class,
              CouncilPlanChanged::code,
              _ -> Optional.empty(),
              CouncilPlanChanged::revision,
              CouncilPlanChanged::changedAt,
              ReferenceValues::plan),
          new ConsumedTopic<>(
              Topic.DIRECTORATE_CHANGED,
              FactKind.DIRECTORATE,
              DirectorateChanged.class,
              DirectorateChanged::code,
              _ -> Optional.empty(),
              DirectorateChanged::revision,
              DirectorateChanged::changedAt,
              ReferenceValues::directorate),
          new ConsumedTopic<>(
              Topic.SCORING_POLICY_CHANGED,
              FactKind.SCORING_POLICY,
              ScoringPolicyChanged.class,
              ScoringPolicyChanged::code,
              _ -> Optional.empty(),
              ScoringPolicyChanged::revision,
              ScoringPolicyChanged::changedAt,
              ReferenceValues::policy),
          new ConsumedTopic<>(
              Topic.INDICATOR_CHANGED,
              FactKind.INDICATOR,
              IndicatorChanged.class,
              event -> event.ref().value(),
              _ -> Optional.empty(),
              IndicatorChanged::revision,
              IndicatorChanged::changedAt,
              IndicatorValues::indicator),
          new ConsumedTopic<>(
              Topic.INITIATIVE_CHANGED,
              FactKind.INITIATIVE,
              InitiativeChanged.class,
              InitiativeChanged::ref,
              _ -> Optional.empty(),
              InitiativeChanged::revision,
              InitiativeChanged::changedAt,
              ReferenceValues::initiative),
          new ConsumedTopic<>(
              Topic.COMMITTEE_CHANGED,
              FactKind.COMMITTEE,
              CommitteeChanged.class,
              CommitteeChanged::code,
              _ -> Optional.empty(),
              CommitteeChanged::revision,
              CommitteeChanged::changedAt,
              ReferenceValues::committee),
          new ConsumedTopic<>(
              Topic.BREAKDOWN_CHANGED,
              FactKind.BREAKDOWN,
              BreakdownChanged.class,
              BreakdownChanged::code,
              _ -> Optional.empty(),
              BreakdownChanged::revision,
              BreakdownChanged::changedAt,
              ReferenceValues::breakdown),
          new ConsumedTopic<>(
              Topic.SERIES_SCHEME_CHANGED,
              FactKind.SERIES_SCHEME,
              SeriesSchemeChanged.class,
              SeriesSchemeChanged::code,
              _ -> Optional.empty(),
              SeriesSchemeChanged::revision,
              SeriesSchemeChanged::changedAt,
              ReferenceValues::scheme));

  private ReferenceTopics() {}
}
