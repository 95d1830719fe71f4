package org.goldenthread.outturns.finding.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Quarter;

/**
 * Which comparators are stale: their time, as the period or else the label names it, ended more
 * than two years before the quarter began. National benchmarks come a year late; older ones
 * mislead.
 */
public final class ComparatorDoubts {

  private static final int YEARS = 2;

  private ComparatorDoubts() {}

  public static List<Finding> judge(Comparators comparators) {
    String stale =
        comparators.comparators().stream()
            .flatMap(comparator -> end(comparator, comparators.quarter()).stream())
            .collect(Collectors.joining("; "));
    return FindingRule.STALE_COMPARATOR
        .found(
            Optional.of(stale)
                .filter(text -> !text.isEmpty())
                .map(text -> text + ": find a later figure or leave it out."))
        .toList();
  }

  private static Optional<String> end(Comparators.Comparator comparator, Quarter quarter) {
    LocalDate oldest = quarter.firstDay().minusYears(YEARS);
    return ComparatorPeriod.end(comparator.period().orElse(comparator.label()))
        .filter(end -> end.isBefore(oldest))
        .map(
            end ->
                "'%s' is of a time that ended on %s, more than two years before %s"
                    .formatted(comparator.label(), OutturnDoubts.DAY.format(end), quarter.label()));
  }
}
