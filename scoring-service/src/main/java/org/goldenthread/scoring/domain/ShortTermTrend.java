package org.goldenthread.scoring.domain;

import org.goldenthread.scoring.domain.TrendRules.ShortTermBasis;

/** Compares an outturn with the quarter immediately before, as far as the policy allows. */
final class ShortTermTrend extends TrendRule {

  ShortTermTrend(Inputs inputs, Series series) {
    super(inputs, series);
  }

  @Override
  Trend judge(Definition definition, TrendRules rules) {
    if (isFirstOfYear() && rules.compareWith() == ShortTermBasis.PREVIOUS_QUARTER_SAME_YEAR) {
      return none(NoTrendReason.FIRST_QUARTER_OF_YEAR);
    }
    Figures figures = Figures.by(rules.cumulative(), series(), definition);
    return compare(figures, quarter().previous(), rules.shortTermDeadBand());
  }

  private boolean isFirstOfYear() {
    return quarter().number() == 1;
  }
}
