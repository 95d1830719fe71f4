package org.goldenthread.reporting.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.domain.CommentaryText;
import org.goldenthread.reporting.domain.Comparators;
import org.goldenthread.reporting.domain.Narrative;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What directorates wrote. Each is read within the moment that the transaction has fixed. */
public interface Narratives {

  /** What was written about a reporting quarter. */
  Narrative of(Quarter quarter);

  /** Every commentary on an indicator that says something, latest quarter first. */
  List<CommentaryText> commentaries(IndicatorRef ref);

  /** Every set of comparators of an indicator, by data quarter. */
  Map<Quarter, Comparators> comparators(IndicatorRef ref);

  /** What one tolerance amounted to in each quarter of an indicator that was scored. */
  Map<Quarter, BigDecimal> tolerances(IndicatorRef ref);
}
