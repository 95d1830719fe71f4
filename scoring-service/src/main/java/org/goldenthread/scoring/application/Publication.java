package org.goldenthread.scoring.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.goldenthread.scoring.application.PublishedScore.ToleranceSetting;
import org.goldenthread.scoring.domain.Comparison;
import org.goldenthread.scoring.domain.Definition;
import org.goldenthread.scoring.domain.Governance;
import org.goldenthread.scoring.domain.Inputs;
import org.goldenthread.scoring.domain.NoTrendReason;
import org.goldenthread.scoring.domain.NotScoredReason;
import org.goldenthread.scoring.domain.Outturn;
import org.goldenthread.scoring.domain.Score;
import org.goldenthread.scoring.domain.ScoredOutturn;
import org.goldenthread.scoring.domain.Target;
import org.goldenthread.scoring.domain.Tolerance;
import org.goldenthread.scoring.domain.Trend;
import org.jspecify.annotations.Nullable;

/** Lays a scored outturn out as it is told. */
final class Publication {

  private Publication() {}

  static PublishedScore of(ScoredOutturn scored, long revision, Instant at) {
    Inputs inputs = scored.inputs();
    Score.@Nullable Scored score =
        scored.score() instanceof Score.Scored withBand ? withBand : null;
    return new PublishedScore(
        inputs.ref(),
        inputs.quarter(),
        revision,
        inputs.outturn().status(),
        inputs.outturn() instanceof Outturn.Measured measured ? measured.value() : null,
        inputs.target() instanceof Target.Value target ? target.value() : null,
        score == null ? null : score.tolerance().amount(),
        score == null ? null : score.variance(),
        score(scored.score()),
        trend(scored.shortTermTrend()),
        trend(scored.annualTrend()),
        inputs(inputs, score),
        scored.explanation(),
        at);
  }

  private static PublishedScore.Score score(Score score) {
    return switch (score) {
      case Score.Scored scored ->
          new PublishedScore.Score(
              scored.band().code(), scored.band().symbol(), scored.band().label(), null, null);
      case Score.NotScored(NotScoredReason reason) ->
          new PublishedScore.Score(null, null, null, reason.name(), reason.words());
    };
  }

  private static PublishedScore.Trend trend(Trend trend) {
    return switch (trend) {
      case Trend.Judged(Trend.Direction direction, Comparison comparison) ->
          trend(direction.name(), comparison);
      case Trend.Neutral(Trend.Movement movement, Comparison comparison) ->
          trend(movement.name(), comparison);
      case Trend.None(NoTrendReason reason) ->
          new PublishedScore.Trend(
              "NONE", reason.name(), reason.words(), null, null, null, null, null);
    };
  }

  private static PublishedScore.Trend trend(String direction, Comparison comparison) {
    return new PublishedScore.Trend(
        direction,
        null,
        null,
        comparison.current().value(),
        comparison.earlier().quarter(),
        comparison.earlier().value(),
        comparison.earlier().revision(),
        comparison.deadBand().percent());
  }

  private static PublishedScore.Inputs inputs(Inputs inputs, Score.@Nullable Scored score) {
    Governed governed = Governed.of(inputs.governance());
    return new PublishedScore.Inputs(
        inputs.outturn().revision(),
        inputs.indicatorRevision(),
        inputs.definition().map(Definition::fromQuarter).orElse(null),
        inputs.definition().map(Definition::polarity).orElse(null),
        inputs.target() instanceof Target.None none ? none.reason().name() : null,
        score == null ? null : setting(score.tolerance().setting()),
        score == null ? null : score.tolerance().source().name(),
        governed.plan(),
        governed.planRevision(),
        governed.policy(),
        governed.policyRevision());
  }

  private static ToleranceSetting setting(Tolerance tolerance) {
    return switch (tolerance) {
      case Tolerance.PercentOfTarget(BigDecimal percent) ->
          new ToleranceSetting("PERCENT", percent);
      case Tolerance.Absolute(BigDecimal amount) -> new ToleranceSetting("ABSOLUTE", amount);
    };
  }

  private record Governed(
      @Nullable String plan,
      @Nullable Long planRevision,
      @Nullable String policy,
      @Nullable Long policyRevision) {

    private static Governed of(Governance governance) {
      return switch (governance) {
        case Governance.NoPlan _ -> new Governed(null, null, null, null);
        case Governance.UnknownPolicy(var plan, var policyCode) ->
            new Governed(plan.code(), plan.revision(), policyCode, null);
        case Governance.Governed(var plan, var policy) ->
            new Governed(plan.code(), plan.revision(), policy.code(), policy.revision());
      };
    }
  }
}
