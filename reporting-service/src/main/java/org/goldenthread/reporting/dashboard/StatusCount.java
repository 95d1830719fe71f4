package org.goldenthread.reporting.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.policy.ScoringPolicy;

/** How many initiatives have a status. */
public record StatusCount(String status, String symbol, String label, int count) {

  private static final String NOT_REPORTED = "NOT_REPORTED";

  /**
   * One count for each status of the legend, in its order, also where it is nought; after them,
   * where there are any, the statuses that the legend does not know and those without progress. The
   * counts add up to the initiatives.
   */
  static List<StatusCount> of(List<Initiative> initiatives, ScoringPolicy policy) {
    List<StatusCount> counts = new ArrayList<>();
    for (ScoringPolicy.InitiativeStatus status : policy.initiativeStatuses()) {
      int count = count(initiatives, status.code());
      counts.add(new StatusCount(status.code(), status.symbol(), status.label(), count));
    }
    unknown(initiatives, policy)
        .forEach(
            code ->
                counts.add(
                    new StatusCount(
                        code, "", ScoringPolicy.unknownStatus(code), count(initiatives, code))));
    int silent = (int) initiatives.stream().filter(i -> i.status().isEmpty()).count();
    if (silent > 0) {
      counts.add(new StatusCount(NOT_REPORTED, "–", "No progress reported", silent));
    }
    return List.copyOf(counts);
  }

  private static int count(List<Initiative> initiatives, String status) {
    return (int)
        initiatives.stream().filter(i -> i.status().filter(status::equals).isPresent()).count();
  }

  private static Stream<String> unknown(List<Initiative> initiatives, ScoringPolicy policy) {
    List<String> known =
        policy.initiativeStatuses().stream().map(ScoringPolicy.InitiativeStatus::code).toList();
    return initiatives.stream()
        .flatMap(initiative -> initiative.status().stream())
        .filter(status -> !known.contains(status))
        .distinct()
        .sorted();
  }
}
