package org.goldenthread.reporting.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * By which plans and policies scoring scores one partition of the indicators, and what it has left
 * to score by them.
 *
 * @param plans their revisions, by code
 * @param policies their revisions, by code
 * @param quartersLeft whose scores may still be those of earlier revisions
 * @param scoresTold how many scores scoring had told of the partition by then; empty if not counted
 */
public record Rescoring(
    int partition,
    Map<String, Long> plans,
    Map<String, Long> policies,
    List<Quarter> quartersLeft,
    Optional<Long> scoresTold) {

  /**
   * Whether every score of these quarters follows from these revisions of plans and policies, and
   * is at hand.
   *
   * @param plansNow revisions by code
   * @param policiesNow revisions by code
   * @param scoresRead how many scores of the partition are at hand
   */
  public boolean isDone(
      List<Quarter> quarters,
      Map<String, Long> plansNow,
      Map<String, Long> policiesNow,
      long scoresRead) {
    return quartersLeft.stream().noneMatch(quarters::contains)
        && areAtLeast(plans, plansNow)
        && areAtLeast(policies, policiesNow)
        && scoresTold.filter(told -> told > scoresRead).isEmpty();
  }

  private static boolean areAtLeast(Map<String, Long> known, Map<String, Long> now) {
    return now.entrySet().stream()
        .allMatch(each -> known.getOrDefault(each.getKey(), 0L) >= each.getValue());
  }
}
