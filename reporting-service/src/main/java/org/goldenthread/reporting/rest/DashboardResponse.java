package org.goldenthread.reporting.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.QuarterState;
import org.goldenthread.reporting.domain.Scope;
import org.goldenthread.reporting.domain.Scorecard;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.reporting.domain.ScoringPolicy;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** A dashboard. Every count is made from the rows of its scorecard. */
@Schema(name = "Dashboard")
record DashboardResponse(
    ScopeBody scope,
    @Schema(description = "The reporting quarter", examples = "2020-21-Q2") Quarter quarter,
    @Schema(description = "The latest time of anything that the dashboard shows") Instant asAt,
    @Schema(description = "OPEN until the quarter is closed, PUBLISHED once its report is frozen")
        QuarterState.Stage state,
    @Schema(description = "The last publication of the report, if there is one")
        Optional<MarkBodies.PublicationMark> publication,
    @Schema(description = "How the quarter went, in a sentence made from the counts")
        String summary,
    PolicyBody policy,
    CountBodies.Indicators indicators,
    @Schema(description = "By band of the policy, best first") List<CountBodies.Band> scores,
    @Schema(description = "Of those reported, against the quarter before")
        CountBodies.Trends shortTermTrends,
    @Schema(description = "Of those reported, against the same quarter of the year before")
        CountBodies.Trends annualTrends,
    @Schema(description = "Of those below target, against the quarter before")
        CountBodies.Trends belowTarget,
    @JsonUnwrapped DetailBody detail,
    List<CountBodies.Part> priorities,
    List<CountBodies.Part> directorates,
    List<RowResponse> scorecard) {

  static DashboardResponse of(Dashboard dashboard) {
    Scorecard scorecard = dashboard.scorecard();
    return new DashboardResponse(
        ScopeBody.of(dashboard.scope()),
        dashboard.quarter(),
        dashboard.asAt(),
        dashboard.state(),
        dashboard.publication().map(MarkBodies.PublicationMark::of),
        dashboard.summary(),
        PolicyBody.of(dashboard.policy()),
        CountBodies.Indicators.of(scorecard),
        CountBodies.Band.of(dashboard.scores()),
        CountBodies.Trends.of(scorecard.shortTermTrends()),
        CountBodies.Trends.of(scorecard.annualTrends()),
        CountBodies.Trends.of(scorecard.belowTargetTrends()),
        DetailBody.of(dashboard),
        CountBodies.Part.of(dashboard.priorities()),
        CountBodies.Part.of(dashboard.directorates()),
        RowResponse.of(scorecard.rows()));
  }

  /** What is said beside the counts. */
  record DetailBody(
      @Schema(description = "By status of the policy's legend")
          List<CountBodies.Status> initiatives,
      @Schema(description = "Below target, and nobody has said why") List<OwedBody> commentaryOwed,
      @Schema(description = "Of the findings about its figures") CountBodies.FindingsBody findings,
      @Schema(description = "By reference") List<NarrativeBodies.InitiativeBody> keyInitiatives,
      @Schema(description = "What the directorate says, on a directorate's dashboard")
          Optional<NarrativeBodies.SummaryBody> serviceSummary,
      @Schema(description = "What the marks beside its figures mean")
          List<MarkBodies.MarkBody> marks,
      @Schema(
              description =
                  "What each committee looks at, on the whole council's dashboard; an indicator can"
                      + " be in several")
          List<CountBodies.Part> committees) {

    private static DetailBody of(Dashboard dashboard) {
      return new DetailBody(
          CountBodies.Status.of(dashboard.initiatives()),
          dashboard.scorecard().commentaryOwed().stream().map(OwedBody::of).toList(),
          CountBodies.FindingsBody.of(dashboard.findingCounts()),
          dashboard.keyInitiatives().stream()
              .map(it -> NarrativeBodies.InitiativeBody.of(it, dashboard.quarter()))
              .toList(),
          dashboard.serviceSummary().map(NarrativeBodies.SummaryBody::of),
          dashboard.marks().stream().map(MarkBodies.MarkBody::of).toList(),
          CountBodies.Part.of(dashboard.committees()));
    }
  }

  /** What part of the council it is about. */
  @Schema(name = "Scope")
  record ScopeBody(
      Kind kind,
      @Schema(examples = "SAFE") Optional<String> code,
      @Schema(examples = "Stronger and Safer Communities") Optional<String> name) {

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
    @Schema(name = "ScopeKind")
    enum Kind {
      CORPORATE,
      PRIORITY,
      DIRECTORATE,
      COMMITTEE
    }
  }

  /** The scoring policy in force and what its symbols mean. */
  @Schema(name = "PolicyLegend")
  record PolicyBody(
      @Schema(examples = "three-level") String code,
      @Schema(examples = "Three levels (2019)") String name,
      List<LegendBody> legend) {

    private static PolicyBody of(ScoringPolicy policy) {
      return new PolicyBody(
          policy.code(), policy.name(), policy.legend().stream().map(LegendBody::of).toList());
    }
  }

  /** A symbol and what it means. */
  @Schema(name = "LegendEntry")
  record LegendBody(
      @Schema(examples = "on_target") String band,
      @Schema(examples = "●") String symbol,
      @Schema(examples = "On target") String label,
      @Schema(examples = "Worse than target, but by no more than 5% of the target")
          String meaning) {

    private static LegendBody of(ScoringPolicy.LegendEntry entry) {
      return new LegendBody(
          entry.band().code(), entry.band().symbol(), entry.band().label(), entry.meaning());
    }
  }

  /** An indicator whose commentary is owed. */
  @Schema(name = "CommentaryOwed")
  record OwedBody(
      @Schema(examples = "PI.47") IndicatorRef ref,
      String title,
      @Schema(description = "Code of the directorate that owes it", examples = "CCS")
          Optional<String> directorate,
      @Schema(description = "The quarter that it is owed for", examples = "2020-21-Q2")
          Quarter quarter) {

    private static OwedBody of(ScorecardRow row) {
      return new OwedBody(
          row.ref(),
          row.definition().title(),
          row.definition().directorate(),
          row.figure().quarter());
    }
  }
}
