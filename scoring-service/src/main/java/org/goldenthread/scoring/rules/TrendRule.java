package org.goldenthread.scoring.rules;

import java.util.Optional;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Governance;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.rules.Comparand.Missing;
import org.goldenthread.scoring.rules.Comparand.Value;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Quarter;

/** Judges how an outturn moved, or gives the first reason why that cannot be said. */
abstract class TrendRule {

  private final Inputs inputs;
  private final Series series;

  TrendRule(Inputs inputs, Series series) {
    this.inputs = inputs;
    this.series = series;
  }

  /** The trend of the outturn that the inputs are about. */
  final Trend judge() {
    Optional<Definition> definition = inputs.definition();
    if (definition.isEmpty()) {
      return none(NoTrendReason.NO_DEFINITION);
    }
    if (!definition.get().isDue(inputs.quarter())) {
      return none(NoTrendReason.NOT_DUE);
    }
    return switch (inputs.outturn()) {
      case Outturn.Absent absent -> none(NoTrendReason.of(absent.status()));
      case Outturn.Measured _ -> byPolicy(definition.get());
    };
  }

  /** The trend under the rules of the policy in force. */
  abstract Trend judge(Definition definition, TrendRules rules);

  final Series series() {
    return series;
  }

  final Quarter quarter() {
    return inputs.quarter();
  }

  final Trend compare(Figures figures, Quarter earlierQuarter, DeadBand deadBand) {
    return switch (figures.earlier(earlierQuarter, quarter())) {
      case Missing(NoTrendReason reason) -> none(reason);
      case Value earlier -> compare(figures, earlier, deadBand);
    };
  }

  static Trend none(NoTrendReason reason) {
    return new Trend.None(reason);
  }

  private Trend compare(Figures figures, Value earlier, DeadBand deadBand) {
    return switch (figures.current(quarter())) {
      case Missing(NoTrendReason reason) -> none(reason);
      case Value current ->
          new Comparison(current, earlier, deadBand).trend(figures.definition().polarity());
    };
  }

  private Trend byPolicy(Definition definition) {
    return switch (inputs.governance()) {
      case Governance.NoPlan _ -> none(NoTrendReason.NO_PLAN);
      case Governance.UnknownPolicy _ -> none(NoTrendReason.UNKNOWN_POLICY);
      case Governance.Governed(_, ScoringPolicy policy) -> judge(definition, policy.trends());
    };
  }
}
