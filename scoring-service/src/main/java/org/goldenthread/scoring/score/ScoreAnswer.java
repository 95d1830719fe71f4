package org.goldenthread.scoring.score;

import java.math.BigDecimal;
import java.time.Instant;
import org.goldenthread.scoring.explanation.Explanation;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Governance;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.rules.Comparison;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.goldenthread.vocabulary.code.NoTarget;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.jspecify.annotations.Nullable;

/**
 * A score and its trends as a question about them is answered, with every input and its version.
 *
 * @param reference how the indicator's reference is written; absent if in its canonical form
 * @param quarter the data quarter
 * @param actual the outturn's value; absent where the outturn is an absence
 * @param target absent where there is none
 * @param tolerance as an amount in the indicator's unit, exact; absent where nothing was scored
 * @param variance favourable variance, exact: above zero is better than the target
 * @param explanation sentences that can be checked by hand
 */
public record ScoreAnswer(
    IndicatorRef ref,
    @Nullable String reference,
    Quarter quarter,
    long revision,
    OutturnStatus status,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal target,
    @Nullable BigDecimal tolerance,
    @Nullable BigDecimal variance,
    Score score,
    Trend shortTermTrend,
    Trend annualTrend,
    Inputs inputs,
    String explanation,
    Instant scoredAt) {

  /** The answer that a score gives. */
  public static ScoreAnswer of(CurrentScore current) {
    ScoredOutturn scored = current.scored();
    org.goldenthread.scoring.rules.Inputs inputs = scored.inputs();
    return new ScoreAnswer(
        inputs.ref(),
        inputs.ref().otherSpelling().orElse(null),
        inputs.quarter(),
        current.revision(),
        inputs.outturn().status(),
        inputs.outturn() instanceof Outturn.Measured measured ? measured.value() : null,
        inputs.target() instanceof Target.Value target ? target.value() : null,
        scored.score().scored().map(each -> each.tolerance().amount()).orElse(null),
        scored.score().scored().map(each -> each.variance()).orElse(null),
        Score.of(scored.score()),
        Trend.of(scored.shortTermTrend()),
        Trend.of(scored.annualTrend()),
        Inputs.of(scored),
        Explanation.of(scored),
        current.scoredAt());
  }

  /**
   * A band of the policy, or why there is none.
   *
   * @param band the band's code; absent where not scored
   * @param notScored the reason's code; absent where scored
   * @param reason the reason in words; absent where scored
   */
  public record Score(
      @Nullable String band,
      @Nullable String symbol,
      @Nullable String label,
      @Nullable String notScored,
      @Nullable String reason) {

    static Score of(org.goldenthread.scoring.rules.Score score) {
      var band = score.scored().map(each -> each.band());
      return new Score(
          band.map(each -> each.code()).orElse(null),
          band.map(each -> each.symbol()).orElse(null),
          band.map(each -> each.label()).orElse(null),
          score.whyNot().map(Enum::name).orElse(null),
          score.whyNot().map(each -> each.words()).orElse(null));
    }
  }

  /**
   * How the value compares with an earlier one.
   *
   * @param direction IMPROVED, CONSISTENT or WORSE; INCREASED, UNCHANGED or DECREASED for a neutral
   *     indicator; NONE
   * @param none the reason's code where there is no trend
   * @param reason the reason in words where there is no trend
   * @param value what was compared: the outturn, or what the quarter added to the year to date
   * @param earlierQuarter the quarter it was compared with
   * @param earlierValue the value it was compared with
   * @param earlierRevision the revision of the earlier outturn
   * @param deadBandPercent of the earlier value, inside which the trend is consistent
   */
  public record Trend(
      Direction direction,
      @Nullable String none,
      @Nullable String reason,
      @Nullable BigDecimal value,
      @Nullable Quarter earlierQuarter,
      @Nullable BigDecimal earlierValue,
      @Nullable Long earlierRevision,
      @Nullable BigDecimal deadBandPercent) {

    static Trend of(org.goldenthread.scoring.rules.Trend trend) {
      var compared = trend.compared();
      var earlier = compared.map(Comparison::earlier);
      return new Trend(
          trend.direction(),
          trend.whyNone().map(Enum::name).orElse(null),
          trend.whyNone().map(each -> each.words()).orElse(null),
          compared.map(each -> each.current().value()).orElse(null),
          earlier.map(each -> each.quarter()).orElse(null),
          earlier.map(each -> each.value()).orElse(null),
          earlier.map(each -> each.revision()).orElse(null),
          compared.map(each -> each.deadBand().percent()).orElse(null));
    }
  }

  /**
   * What the result was worked out from.
   *
   * @param definitionFrom the quarter from which the definition is in force
   * @param noTarget why there is no target
   * @param toleranceSetting how the tolerance was set
   * @param toleranceSetBy QUARTER, INDICATOR or POLICY
   */
  public record Inputs(
      long outturnRevision,
      long indicatorRevision,
      @Nullable Quarter definitionFrom,
      @Nullable Polarity polarity,
      @Nullable NoTarget noTarget,
      @Nullable ToleranceSetting toleranceSetting,
      @Nullable String toleranceSetBy,
      @Nullable String plan,
      @Nullable Long planRevision,
      @Nullable String policy,
      @Nullable Long policyRevision) {

    static Inputs of(ScoredOutturn scored) {
      org.goldenthread.scoring.rules.Inputs inputs = scored.inputs();
      Governance governance = inputs.governance();
      var tolerance = scored.score().scored().map(each -> each.tolerance());
      return new Inputs(
          inputs.outturn().revision(),
          inputs.indicatorRevision(),
          inputs.definition().map(Definition::fromQuarter).orElse(null),
          inputs.definition().map(Definition::polarity).orElse(null),
          inputs.target() instanceof Target.None none ? none.reason() : null,
          tolerance.map(each -> ToleranceSetting.of(each.setting())).orElse(null),
          tolerance.map(each -> each.source().name()).orElse(null),
          governance.planInForce().map(CouncilPlan::code).orElse(null),
          governance.planInForce().map(CouncilPlan::revision).orElse(null),
          governance.policyNamed().orElse(null),
          governance.policyInForce().map(ScoringPolicy::revision).orElse(null));
    }
  }

  /** A percentage of the target or an amount. */
  public record ToleranceSetting(ToleranceKind kind, BigDecimal value) {

    static ToleranceSetting of(Tolerance tolerance) {
      return switch (tolerance) {
        case Tolerance.PercentOfTarget(BigDecimal percent) ->
            new ToleranceSetting(ToleranceKind.PERCENT, percent);
        case Tolerance.Absolute(BigDecimal amount) ->
            new ToleranceSetting(ToleranceKind.ABSOLUTE, amount);
      };
    }
  }
}
