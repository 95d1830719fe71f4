package org.goldenthread.outturns.finding.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Quarter;

/** What is suspicious about a value beside the earlier values of its indicator. */
final class HistoryDoubts {

  private HistoryDoubts() {}

  static Stream<Finding> judge(Measured measured) {
    return Stream.of(
            FindingRule.CUMULATIVE_FALLS_WITHIN_YEAR.found(falls(measured)),
            FindingRule.FAR_OUTSIDE_HISTORY.found(isFarOutside(measured)),
            ScaleDoubts.judge(measured))
        .flatMap(found -> found);
  }

  /** A sum cannot fall; a rate to date does as well as any other. */
  private static Optional<String> falls(Measured measured) {
    if (!measured.definition().cumulative() || measured.definition().unit().isRate()) {
      return Optional.empty();
    }
    return measured
        .series()
        .earlierInYear(measured.quarter())
        .filter(earlier -> measured.indicator().isComparable(earlier, measured.quarter()))
        .flatMap(
            earlier -> measured.series().in(earlier).flatMap(was -> fall(measured, earlier, was)));
  }

  private static Optional<String> fall(Measured measured, Quarter earlier, Figure was) {
    return was.isAbove(measured.value())
        ? Optional.of(
            "The year to date is %s after %s in %s, and cannot fall within a year: check both."
                .formatted(measured.print(), measured.print(was), earlier.label()))
        : Optional.empty();
  }

  private static Optional<String> isFarOutside(Measured measured) {
    return Steps.in(measured, measured.quarter())
        .flatMap(
            step ->
                NaturalLimits.of(Steps.before(measured), measured.definition().frequency())
                    .flatMap(it -> it.doubt(step, measured)));
  }
}
