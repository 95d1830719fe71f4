package org.goldenthread.reporting.dashboard.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.StatusCount;
import org.goldenthread.reporting.finding.FindingCounts;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.TrendCounts;
import org.goldenthread.reporting.scorecard.rest.CountBodies;
import org.goldenthread.reporting.scorecard.rest.InitiativeBody;
import org.goldenthread.reporting.scorecard.rest.MarkBodies;
import org.goldenthread.reporting.scorecard.rest.RowResponse;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** A dashboard. Every count is made from the rows of its scorecard. */
record DashboardResponse(
    ScopeBody scope,
    Quarter quarter,
    Instant asAt,
    QuarterState.Stage state,
    Optional<Boolean> beingRescored,
    Optional<Instant> figuresBehindSince,
    Optional<MarkBodies.PublicationMark> publication,
    String summary,
    PolicyBody policy,
    CountBodies.Indicators indicators,
    List<BandCount> scores,
    TrendCounts shortTermTrends,
    TrendCounts annualTrends,
    TrendCounts belowTarget,
    @JsonUnwrapped DetailBody detail,
    List<CountBodies.Part> priorities,
    List<CountBodies.Part> directorates,
    List<?> scorecard) {

  /**
   * A dashboard.
   *
   * @param withParts whether its rows tell figures by their breakdowns, too
   */
  static DashboardResponse of(Dashboard dashboard, boolean withParts) {
    return new DashboardResponse(
        ScopeBody.of(dashboard.scope()),
        dashboard.quarter(),
        dashboard.asAt(),
        dashboard.state(),
        dashboard.isRescored() ? Optional.of(true) : Optional.empty(),
        dashboard.behindSince(),
        dashboard.publication().map(MarkBodies.PublicationMark::of),
        dashboard.summary(),
        PolicyBody.of(dashboard.policy()),
        CountBodies.Indicators.of(dashboard.scorecard()),
        dashboard.scores(),
        dashboard.scorecard().shortTermTrends(),
        dashboard.scorecard().annualTrends(),
        dashboard.scorecard().belowTargetTrends(),
        DetailBody.of(dashboard),
        CountBodies.Part.of(dashboard.priorities()),
        CountBodies.Part.of(dashboard.directorates()),
        withParts
            ? RowResponse.withParts(dashboard.scorecard().rows())
            : dashboard.scorecard().rows());
  }

  /** What is said beside the counts. */
  record DetailBody(
      List<StatusCount> initiatives,
      List<OwedBody> commentaryOwed,
      FindingCounts findings,
      List<InitiativeBody> keyInitiatives,
      Optional<ServiceSummary> serviceSummary,
      List<MarkBodies.MarkBody> marks,
      List<CountBodies.Part> committees) {

    private static DetailBody of(Dashboard dashboard) {
      return new DetailBody(
          dashboard.initiatives(),
          dashboard.scorecard().commentaryOwed().stream().map(OwedBody::of).toList(),
          dashboard.findingCounts(),
          dashboard.keyInitiatives().stream()
              .map(it -> InitiativeBody.of(it, dashboard.quarter()))
              .toList(),
          dashboard.serviceSummary(),
          dashboard.marks().stream().map(MarkBodies.MarkBody::of).toList(),
          CountBodies.Part.of(dashboard.committees()));
    }
  }

  /** What part of the council it is about. */
  record ScopeBody(Kind kind, Optional<String> code, Optional<String> name) {

    private static ScopeBody of(Scope scope) {
      return switch (scope) {
        case Scope.Corporate() -> new ScopeBody(Kind.CORPORATE, Optional.empty(), Optional.empty());
        case Scope.Priority(Named priority) -> of(Kind.PRIORITY, priority);
        case Scope.Directorate(Named directorate) -> of(Kind.DIRECTORATE, directorate);
        case Scope.Committee committee -> of(Kind.COMMITTEE, committee.committee());
      };
    }

    private static ScopeBody of(Kind kind, Named named) {
      return new ScopeBody(kind, Optional.of(named.code()), Optional.of(named.name()));
    }

    /** Kinds of scope. */
    enum Kind {
      CORPORATE,
      PRIORITY,
      DIRECTORATE,
      COMMITTEE
    }
  }

  /** The scoring policy in force and what its symbols mean. */
  record PolicyBody(String code, String name, List<LegendBody> legend) {

    private static PolicyBody of(ScoringPolicy policy) {
      return new PolicyBody(
          policy.code(), policy.name(), policy.legend().stream().map(LegendBody::of).toList());
    }
  }

  /** A symbol and what it means. */
  record LegendBody(String band, String symbol, String label, String meaning) {

    private static LegendBody of(ScoringPolicy.LegendEntry entry) {
      return new LegendBody(
          entry.band().code(), entry.band().symbol(), entry.band().label(), entry.meaning());
    }
  }

  /** An indicator whose commentary is owed. */
  record OwedBody(
      IndicatorRef ref,
      String reference,
      String title,
      Optional<String> directorate,
      Quarter quarter) {

    private static OwedBody of(ScorecardRow row) {
      return new OwedBody(
          row.ref(),
          row.definition().reference(),
          row.definition().title(),
          row.definition().directorate(),
          row.figure().quarter());
    }
  }
}
