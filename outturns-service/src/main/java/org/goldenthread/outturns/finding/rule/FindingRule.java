package org.goldenthread.outturns.finding.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.submission.Finding;

/** The rules that find what is suspicious. Their codes are published and never change. */
public enum FindingRule {
  /** Value and ratio were both sent, and the ratio gives another value even when rounded. */
  RATIO_DISAGREES_WITH_VALUE,
  /** A part is more than the whole. */
  NUMERATOR_ABOVE_DENOMINATOR,
  /** Most percentages end at 100. */
  PERCENTAGE_ABOVE_100,
  /** A year to date is less than it was in an earlier quarter of the year. */
  CUMULATIVE_FALLS_WITHIN_YEAR,
  /** A value is far outside what the indicator has varied by. */
  FAR_OUTSIDE_HISTORY,
  /** A value is a hundred, a thousand or a million times what is usual, or such a part of it. */
  SCALE_LOOKS_WRONG,
  /** A figure is final although its quarter has not ended. */
  FINAL_BEFORE_QUARTER_ENDS,
  /** A figure is expected before the quarter that it measures. */
  EXPECTED_BEFORE_QUARTER,
  /** Target and outturn both move the way that the polarity calls worse. */
  SCORE_CONTRADICTS_POLARITY,
  /** A total that was submitted is not what its formula gives, even when rounded. */
  TOTAL_DIFFERS_FROM_CALCULATION,
  /** A comparator is of a time long past. */
  STALE_COMPARATOR,
  /** The parts of a headcount, or of an outturn, do not make up the whole. */
  BREAKDOWN_DOES_NOT_ADD_UP,
  /** Nothing is said of a category of a breakdown. */
  CATEGORY_MISSING,
  /** A group has a value that is not possible. */
  GROUP_OUTSIDE_WHAT_IS_POSSIBLE,
  /** Two breakdowns of one figure add up to different sums. */
  BREAKDOWNS_DISAGREE,
  /** The scoring policy knows no such status of an initiative. */
  STATUS_NOT_OF_THE_POLICY,
  /** A text has letters that no typeface of the printed report has. */
  LETTERS_NOT_PRINTED;

  /** The rules that look at the parts of an outturn. */
  public static final Set<FindingRule> OF_PARTS =
      Set.of(
          BREAKDOWN_DOES_NOT_ADD_UP,
          CATEGORY_MISSING,
          GROUP_OUTSIDE_WHAT_IS_POSSIBLE,
          BREAKDOWNS_DISAGREE);

  /** The rules that look at an indicator's earlier values, so that a change there concerns them. */
  public static final Set<FindingRule> OF_HISTORY =
      Set.of(CUMULATIVE_FALLS_WITHIN_YEAR, FAR_OUTSIDE_HISTORY, SCALE_LOOKS_WRONG);

  /** The rules that look at outturns, at any time. */
  public static final Set<FindingRule> OF_OUTTURNS =
      Stream.concat(
              OF_PARTS.stream(),
              Stream.of(
                  RATIO_DISAGREES_WITH_VALUE,
                  NUMERATOR_ABOVE_DENOMINATOR,
                  PERCENTAGE_ABOVE_100,
                  CUMULATIVE_FALLS_WITHIN_YEAR,
                  FAR_OUTSIDE_HISTORY,
                  SCALE_LOOKS_WRONG,
                  EXPECTED_BEFORE_QUARTER,
                  SCORE_CONTRADICTS_POLARITY,
                  LETTERS_NOT_PRINTED))
          .collect(Collectors.toUnmodifiableSet());

  /** The rules that look at outturns as they are submitted: one of them looks at the day, too. */
  public static final Set<FindingRule> OF_SUBMITTED_OUTTURNS =
      Stream.concat(OF_OUTTURNS.stream(), Stream.of(FINAL_BEFORE_QUARTER_ENDS))
          .collect(Collectors.toUnmodifiableSet());

  public Stream<Finding> found(Optional<String> doubt) {
    return doubt.map(detail -> new Finding(name(), detail)).stream();
  }
}
