package org.goldenthread.scoring.stream.topics.events;

import java.math.BigDecimal;
import org.apache.kafka.common.utils.Bytes;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.framework.Band;
import org.goldenthread.scoring.framework.Bands;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.stream.topics.events.Message.PolicyChange;
import org.jspecify.annotations.Nullable;

/** Reads {@code scoring-policy-changed}. A policy whose bands leave a gap can never be applied. */
public final class ScoringPolicyChangedReader implements EventReader {

  @Override
  public Topic topic() {
    return Topic.SCORING_POLICY_CHANGED;
  }

  @Override
  public PolicyChange read(@Nullable String key, byte[] value) {
    PolicyChange change = change(value);
    EventFacts.keyMustBe(change.code(), key);
    return change;
  }

  /** The change that an event tells of. */
  public static PolicyChange change(byte[] value) {
    ScoringPolicyChanged event = EventJson.read(value, ScoringPolicyChanged.class);
    EventFacts.mustBeRevised(event.revision());
    return new PolicyChange(
        new ScoringPolicy(
            event.code(),
            event.revision(),
            new Bands(event.bands().stream().map(ScoringPolicyChangedReader::band).toList()),
            EventFacts.known(event.defaultTolerance()),
            trends(event)),
        Bytes.wrap(value));
  }

  private static Band band(ScoringPolicyChanged.Band band) {
    return new Band(band.code(), band.symbol(), band.label(), limit(band));
  }

  private static Limit limit(ScoringPolicyChanged.Band band) {
    BigDecimal atLeast = band.atLeast();
    BigDecimal above = band.above();
    if (atLeast != null && above != null) {
      throw new IllegalArgumentException(
          "Band '%s' has two limits, atLeast and above".formatted(band.code()));
    }
    if (atLeast != null) {
      return new Limit.AtLeast(atLeast);
    }
    return above != null ? new Limit.Above(above) : new Limit.Otherwise();
  }

  private static TrendRules trends(ScoringPolicyChanged event) {
    ScoringPolicyChanged.ShortTermTrend shortTerm = event.shortTermTrend();
    return new TrendRules(
        shortTerm.compareWith(),
        new DeadBand(shortTerm.deadBandPercent()),
        shortTerm.cumulative(),
        new DeadBand(event.annualTrend().deadBandPercent()));
  }
}
