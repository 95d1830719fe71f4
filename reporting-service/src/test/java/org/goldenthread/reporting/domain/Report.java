package org.goldenthread.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of 2020-21-Q2 for a test, under a plan with the priorities ONE and SAFE. */
final class Report {

  static final ScoringPolicy THREE_LEVELS =
      new ScoringPolicy(
          "three-level",
          "Three levels",
          List.of(
              new Band("exceeds", "★", "Exceeds target", limit("0")),
              new Band("on_target", "●", "On target", limit("-1")),
              new Band("below", "▲", "Below target", Optional.empty())),
          Optional.of(new DefaultTolerance(DefaultTolerance.Kind.PERCENT, BigDecimal.valueOf(5))),
          List.of(
              new ScoringPolicy.InitiativeStatus("ON_TRACK", "●", "On track"),
              new ScoringPolicy.InitiativeStatus("AT_RISK", "◆", "At risk")),
          Optional.of(An.LONG_AGO));

  private Report() {}

  private static final CouncilPlan PLAN =
      new CouncilPlan(
          "2019-22",
          "Council Plan 2019-22",
          "three-level",
          List.of(),
          List.of(
              new CouncilPlan.Priority("ONE", "One Council", List.of()),
              new CouncilPlan.Priority("SAFE", "Safer Communities", List.of())),
          An.LONG_AGO);

  static QuarterFigures figures(An... indicators) {
    return figures(List.of(), indicators);
  }

  static QuarterFigures figures(List<Initiative> initiatives, An... indicators) {
    return figures(
        new QuarterState(QuarterState.Stage.OPEN, Optional.empty()), initiatives, indicators);
  }

  static QuarterFigures figures(
      QuarterState state, List<Initiative> initiatives, An... indicators) {
    return new QuarterFigures(
        An.Q2,
        PLAN,
        Policies.governedBy("three-level", Map.of("three-level", THREE_LEVELS)),
        Map.of(
            "CS", directorate("CS", "Children", An.LONG_AGO),
            "ASC", directorate("ASC", "Adults", An.LONG_AGO)),
        Map.of(),
        Stream.of(indicators).map(An::figures).toList(),
        initiatives,
        Map.of(),
        List.of(),
        state,
        Optional.empty(),
        PublishedFigures.NONE);
  }

  static Directorate directorate(String code, String name, Instant changedAt) {
    return new Directorate(
        code,
        List.of(new DatedName(Optional.empty(), name)),
        Optional.empty(),
        List.of(),
        changedAt);
  }

  static Dashboard corporate(An... indicators) {
    return new Reporting(figures(indicators)).dashboard(new Scope.Corporate());
  }

  static ScorecardRow row(An indicator) {
    return corporate(indicator).scorecard().rows().getFirst();
  }

  private static Optional<Limit> limit(String tolerances) {
    return Optional.of(new Limit(new BigDecimal(tolerances), true));
  }
}
