package org.goldenthread.reporting.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.vocabulary.code.Direction;

/**
 * How many indicators moved which way. What is only told and not judged (a neutral indicator went
 * up) counts as none.
 */
public record TrendCounts(int improved, int consistent, int worse, int none) {

  /** How many could be compared and judged. */
  public int compared() {
    return improved + consistent + worse;
  }

  static TrendCounts of(Collection<ScorecardRow> rows, Function<Assessment, Trend> trend) {
    Map<Direction, List<ScorecardRow>> byDirection =
        rows.stream()
            .collect(
                Collectors.groupingBy(row -> trend.apply(row.figure().assessment()).direction()));
    int improved = byDirection.getOrDefault(Direction.IMPROVED, List.of()).size();
    int consistent = byDirection.getOrDefault(Direction.CONSISTENT, List.of()).size();
    int worse = byDirection.getOrDefault(Direction.WORSE, List.of()).size();
    return new TrendCounts(
        improved, consistent, worse, rows.size() - improved - consistent - worse);
  }
}
