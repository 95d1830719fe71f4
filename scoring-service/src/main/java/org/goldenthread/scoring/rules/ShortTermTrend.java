package org.goldenthread.scoring.rules;

import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.framework.TrendRules.CumulativeBasis;
import org.goldenthread.scoring.framework.TrendRules.ShortTermBasis;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Series;

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
    if (isFirstOfYear()
        && definition.cumulative()
        && rules.cumulative() == CumulativeBasis.AS_REPORTED) {
      return none(NoTrendReason.YEAR_TO_DATE_BEGINS);
    }
    Figures figures = Figures.by(rules.cumulative(), series(), definition);
    return compare(figures, quarter().previous(), rules.shortTermDeadBand());
  }

  private boolean isFirstOfYear() {
    return quarter().number() == 1;
  }
}
