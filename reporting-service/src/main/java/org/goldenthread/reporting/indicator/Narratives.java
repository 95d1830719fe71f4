package org.goldenthread.reporting.indicator;

import java.util.Map;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What was said about an indicator over the years. */
public interface Narratives {

  /** Every commentary on an indicator that says something, by data quarter. */
  Map<Quarter, Commentary> commentaries(IndicatorRef ref, AsOf asOf);

  /** Every set of comparators of an indicator, by data quarter. */
  Map<Quarter, Comparators> comparators(IndicatorRef ref, AsOf asOf);
}
