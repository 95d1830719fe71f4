package org.goldenthread.indicators.policy.topics;

import jakarta.inject.Singleton;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.policy.Band;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.vocabulary.Decimal;

/** The topic {@code scoring-policy-changed}, keyed by the policy's code. */
@Singleton
final class ScoringPolicyChangedPublisher implements Announcer<ScoringPolicy> {

  private final Outbox outbox;

  ScoringPolicyChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(Revision<ScoringPolicy> revision) {
    outbox.append(
        Topic.SCORING_POLICY_CHANGED, revision.key(), event(revision), revision.recordedAt());
  }

  private static ScoringPolicyChanged event(Revision<ScoringPolicy> revision) {
    ScoringPolicy policy = revision.content();
    return new ScoringPolicyChanged(
        policy.code(),
        revision.number(),
        policy.name(),
        policy.bands().stream().map(ScoringPolicyChangedPublisher::band).toList(),
        Tolerances.event(policy.defaultTolerance()),
        shortTermTrend(policy.shortTermTrend()),
        new ScoringPolicyChanged.AnnualTrend(policy.annualTrend().deadBandPercent().digits()),
        policy.initiativeStatuses().stream().map(ScoringPolicyChangedPublisher::status).toList(),
        revision.recordedAt(),
        revision.recordedBy(),
        revision.reason().orElse(null));
  }

  private static ScoringPolicyChanged.Band band(Band band) {
    return new ScoringPolicyChanged.Band(
        band.code(),
        band.symbol(),
        band.label(),
        band.atLeast().map(Decimal::digits).orElse(null),
        band.above().map(Decimal::digits).orElse(null));
  }

  private static ScoringPolicyChanged.ShortTermTrend shortTermTrend(
      ScoringPolicy.ShortTermTrend trend) {
    return new ScoringPolicyChanged.ShortTermTrend(
        trend.compareWith(), trend.deadBandPercent().digits(), trend.cumulative());
  }

  private static ScoringPolicyChanged.InitiativeStatus status(
      ScoringPolicy.InitiativeStatus status) {
    return new ScoringPolicyChanged.InitiativeStatus(
        status.code(), status.symbol(), status.label());
  }
}
