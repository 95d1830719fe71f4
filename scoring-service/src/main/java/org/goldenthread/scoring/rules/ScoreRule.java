package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.FavourableVariance;
import org.goldenthread.scoring.framework.Governance;
import org.goldenthread.scoring.framework.Placement;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Outturn.Measured;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.Polarity;

/** Scores an outturn against its target, or gives the first reason why it cannot be. */
final class ScoreRule {

  private ScoreRule() {}

  static Score score(Inputs inputs) {
    Optional<Definition> definition = inputs.definition();
    if (definition.isEmpty()) {
      return notScored(NotScoredReason.NO_DEFINITION);
    }
    if (!definition.get().isDue(inputs.quarter())) {
      return notScored(NotScoredReason.NOT_DUE);
    }
    return switch (inputs.outturn()) {
      case Outturn.Absent absent -> notScored(NotScoredReason.of(absent.status()));
      case Measured measured -> byDefinition(inputs, definition.get(), measured);
    };
  }

  private static Score byDefinition(Inputs inputs, Definition definition, Measured actual) {
    if (definition.informationOnly()) {
      return notScored(NotScoredReason.INFORMATION_ONLY);
    }
    if (definition.polarity() == Polarity.NEUTRAL) {
      return notScored(NotScoredReason.NEUTRAL_POLARITY);
    }
    return switch (inputs.target()) {
      case Target.None _ -> notScored(NotScoredReason.NO_TARGET);
      case Target.Value target -> byPolicy(inputs.governance(), definition, target, actual);
    };
  }

  private static Score byPolicy(
      Governance governance, Definition definition, Target.Value target, Measured actual) {
    return switch (governance) {
      case Governance.NoPlan _ -> notScored(NotScoredReason.NO_PLAN);
      case Governance.UnknownPolicy _ -> notScored(NotScoredReason.UNKNOWN_POLICY);
      case Governance.Governed(_, ScoringPolicy policy) ->
          scored(policy, definition, target, actual);
    };
  }

  private static Score scored(
      ScoringPolicy policy, Definition definition, Target.Value target, Measured actual) {
    Polarity polarity = definition.polarity();
    BigDecimal variance = FavourableVariance.of(polarity, actual.value(), target.value());
    ToleranceInForce tolerance = ToleranceInForce.of(target, definition, policy);
    Placement placement = policy.bands().place(variance, tolerance.amount());
    return new Score.Scored(placement, actual, target, polarity, variance, tolerance);
  }

  private static Score notScored(NotScoredReason reason) {
    return new Score.NotScored(reason);
  }
}
