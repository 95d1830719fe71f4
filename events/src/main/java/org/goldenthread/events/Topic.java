package org.goldenthread.events;

import java.util.Locale;

/**
 * The topics of the system. Each carries one type of event, keyed so that all of one indicator,
 * plan, directorate, initiative or committee is in order.
 */
public enum Topic {
  /** The whole current state of a council plan, keyed by its code. */
  COUNCIL_PLAN_CHANGED(CouncilPlanChanged.class, Kept.LATEST_PER_KEY),
  /** The whole current state of a directorate, keyed by its code. */
  DIRECTORATE_CHANGED(DirectorateChanged.class, Kept.LATEST_PER_KEY),
  /** The whole current state of a scoring policy, keyed by its code. */
  SCORING_POLICY_CHANGED(ScoringPolicyChanged.class, Kept.LATEST_PER_KEY),
  /** The whole current state of an indicator, keyed by its reference. */
  INDICATOR_CHANGED(IndicatorChanged.class, Kept.LATEST_PER_KEY),
  /** The whole current state of a key initiative, keyed by its reference. */
  INITIATIVE_CHANGED(InitiativeChanged.class, Kept.LATEST_PER_KEY),
  /** The whole current state of a committee, keyed by its code. */
  COMMITTEE_CHANGED(CommitteeChanged.class, Kept.LATEST_PER_KEY),
  /** The whole current state of a breakdown, keyed by its code. */
  BREAKDOWN_CHANGED(BreakdownChanged.class, Kept.LATEST_PER_KEY),
  /** The whole current state of a scheme of official series, keyed by its code. */
  SERIES_SCHEME_CHANGED(SeriesSchemeChanged.class, Kept.LATEST_PER_KEY),
  /** A revision of an outturn, keyed by the indicator's reference. */
  OUTTURN_SUBMITTED(OutturnSubmitted.class, Kept.FOR_EVER),
  /** A revision of an exception commentary, keyed by the indicator's reference. */
  COMMENTARY_SUBMITTED(CommentarySubmitted.class, Kept.FOR_EVER),
  /** A revision of an initiative's progress, keyed by the initiative's reference. */
  INITIATIVE_PROGRESSED(InitiativeProgressed.class, Kept.FOR_EVER),
  /** A revision of an indicator's comparators, keyed by the indicator's reference. */
  COMPARATORS_SUBMITTED(ComparatorsSubmitted.class, Kept.FOR_EVER),
  /** A revision of a directorate's service summary, keyed by the directorate's code. */
  SERVICE_SUMMARY_SUBMITTED(ServiceSummarySubmitted.class, Kept.FOR_EVER),
  /** A quarter was opened or closed, keyed by the quarter. */
  QUARTER_STATE_CHANGED(QuarterStateChanged.class, Kept.FOR_EVER),
  /** A score or trend that differs from the last one, keyed by the indicator's reference. */
  OUTTURN_SCORED(OutturnScored.class, Kept.FOR_EVER),
  /** The whole current control chart of an indicator, keyed by its reference. */
  CONTROL_CHART_CHANGED(ControlChartChanged.class, Kept.LATEST_PER_KEY),
  /** How far scoring has come with plans and policies, keyed by its partition. */
  RESCORING_CHANGED(RescoringChanged.class, Kept.LATEST_PER_KEY),
  /** A data-quality finding was raised, corrected or acknowledged, keyed by its subject. */
  FINDING_CHANGED(FindingChanged.class, Kept.FOR_EVER),
  /** A quarter's report was published, keyed by the quarter. */
  REPORT_PUBLISHED(ReportPublished.class, Kept.FOR_EVER);

  /** What the broker keeps of a topic. */
  public enum Kept {
    /** Only the latest event of each key needs to stay: each is a whole state. */
    LATEST_PER_KEY,
    /** Everything stays, so that every read model can be rebuilt. */
    FOR_EVER
  }

  private static final String DEAD_LETTER_SUFFIX = ".dead-letter";

  private final Class<?> payload;
  private final Kept kept;

  Topic(Class<?> payload, Kept kept) {
    this.payload = payload;
    this.kept = kept;
  }

  /** The topic's name on the broker: {@code outturn-submitted}. */
  public String topicName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where a record of this topic goes that a consumer cannot read or apply. */
  public String deadLetterName() {
    return topicName() + DEAD_LETTER_SUFFIX;
  }

  /** The CloudEvents type with its version: {@code org.goldenthread.outturn-submitted.v1}. */
  public String eventType() {
    return "org.goldenthread." + topicName() + ".v1";
  }

  /** The record of its events. */
  public Class<?> payload() {
    return payload;
  }

  /** What the broker keeps. */
  public Kept kept() {
    return kept;
  }
}
