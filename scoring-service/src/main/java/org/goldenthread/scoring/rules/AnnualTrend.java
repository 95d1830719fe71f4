package org.goldenthread.scoring.rules;

import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Series;

/**
 * Compares an outturn with the same period of the year before, or with the measurement before where
 * there is not one each year. Years to date of the same length compare honestly, so that cumulative
 * indicators are always taken as reported.
 */
final class AnnualTrend extends TrendRule {

  AnnualTrend(Inputs inputs, Series series) {
    super(inputs, series);
  }

  @Override
  Trend judge(Definition definition, TrendRules rules) {
    Figures figures = Figures.asReported(series(), definition);
    return compare(figures, definition.frequency().yearBefore(quarter()), rules.annualDeadBand());
  }
}
