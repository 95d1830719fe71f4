package org.goldenthread.indicators.policy.rest;

import java.time.Instant;
import java.util.List;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.goldenthread.indicators.policy.rest.ScoringPolicyRequest.AnnualTrendBody;
import org.goldenthread.indicators.policy.rest.ScoringPolicyRequest.BandBody;
import org.goldenthread.indicators.policy.rest.ScoringPolicyRequest.InitiativeStatusBody;
import org.goldenthread.indicators.policy.rest.ScoringPolicyRequest.ShortTermTrendBody;

/** A scoring policy as it now is. */
record ScoringPolicyResponse(
    String code,
    long revision,
    String name,
    List<BandBody> bands,
    List<LegendBody> legend,
    ToleranceBody defaultTolerance,
    ShortTermTrendBody shortTermTrend,
    AnnualTrendBody annualTrend,
    List<InitiativeStatusBody> initiativeStatuses,
    Instant changedAt,
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
  record LegendBody(String code, String symbol, String label, String meaning) {

    private static LegendBody of(ScoringPolicy.LegendEntry entry) {
      return new LegendBody(
          entry.band().code(), entry.band().symbol(), entry.band().label(), entry.meaning());
    }
  }
}
