package org.goldenthread.scoring.rules;

import java.util.Optional;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;

/**
 * Compares an outturn with the period immediately before, as far as the policy allows. Where that
 * is what the annual trend compares with, there is none.
 */
final class ShortTermTrend extends TrendRule {

  ShortTermTrend(Inputs inputs, Series series) {
    super(inputs, series);
  }

  @Override
  Trend judge(Definition definition, TrendRules rules) {
    Frequency frequency = definition.frequency();
    Quarter before = frequency.before(quarter());
    if (before.equals(frequency.yearBefore(quarter()))) {
      return none(NoTrendReason.SAME_AS_ANNUAL);
    }
    if (!frequency.goesOnInYear(quarter())) {
      Optional<NoTrendReason> obstacle = acrossYears(definition, rules);
      if (obstacle.isPresent()) {
        return none(obstacle.get());
      }
    }
    Figures figures = Figures.by(rules.cumulative(), series(), definition);
    return compare(figures, before, rules.shortTermDeadBand());
  }

  /** Why the first period of a year is not compared with the last one of the year before. */
  private static Optional<NoTrendReason> acrossYears(Definition definition, TrendRules rules) {
    boolean quarterly = definition.frequency().isEveryQuarter();
    if (rules.compareWith() == CompareWith.PREVIOUS_QUARTER_SAME_YEAR) {
      return Optional.of(
          quarterly ? NoTrendReason.FIRST_QUARTER_OF_YEAR : NoTrendReason.FIRST_OF_YEAR);
    }
    return definition.cumulative() && rules.cumulative() == Cumulative.AS_REPORTED
        ? Optional.of(
            quarterly ? NoTrendReason.YEAR_TO_DATE_BEGINS : NoTrendReason.YEAR_TO_DATE_BEGINS_ANEW)
        : Optional.empty();
  }
}
