package org.goldenthread.indicators.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.ScoringPolicy;
import org.goldenthread.indicators.rest.ScoringPolicyRequest.AnnualTrendBody;
import org.goldenthread.indicators.rest.ScoringPolicyRequest.BandBody;
import org.goldenthread.indicators.rest.ScoringPolicyRequest.InitiativeStatusBody;
import org.goldenthread.indicators.rest.ScoringPolicyRequest.ShortTermTrendBody;

/** A scoring policy as it now is. */
@Schema(name = "ScoringPolicy", examples = Examples.SCORING_POLICY)
record ScoringPolicyResponse(
    @Schema(examples = "three-level") String code,
    @Schema(description = "1 for the first state, one more for each change", examples = "1")
        long revision,
    @Schema(examples = "Three levels (2019)") String name,
    @Schema(description = "Best first") List<BandBody> bands,
    @Schema(description = "What each band means in words, as reports print it, best first")
        List<LegendBody> legend,
    ToleranceBody defaultTolerance,
    ShortTermTrendBody shortTermTrend,
    AnnualTrendBody annualTrend,
    List<InitiativeStatusBody> initiativeStatuses,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change, or built-in")
        String changedBy) {

  static ScoringPolicyResponse of(Revision<ScoringPolicy> revision) {
    ScoringPolicy policy = revision.content();
    return new ScoringPolicyResponse(
        policy.code(),
        revision.number(),
        policy.name(),
        policy.bands().stream().map(BandBody::of).toList(),
        policy.legend().stream().map(LegendBody::of).toList(),
        ToleranceBody.of(policy.defaultTolerance()),
        ShortTermTrendBody.of(policy.shortTermTrend()),
        AnnualTrendBody.of(policy.annualTrend()),
        policy.initiativeStatuses().stream().map(InitiativeStatusBody::of).toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }

  /** A band in words. */
  @Schema(name = "LegendEntry")
  record LegendBody(
      @Schema(description = "The band", examples = "on_target") String code,
      @Schema(description = "What a report prints", examples = "●") String symbol,
      @Schema(description = "What it is called", examples = "On target") String label,
      @Schema(
              description = "Which values it takes, by the default tolerance",
              examples = "Worse than target, but by no more than 5% of the target")
          String meaning) {

    private static LegendBody of(ScoringPolicy.LegendEntry entry) {
      return new LegendBody(
          entry.band().code(), entry.band().symbol(), entry.band().label(), entry.meaning());
    }
  }
}
