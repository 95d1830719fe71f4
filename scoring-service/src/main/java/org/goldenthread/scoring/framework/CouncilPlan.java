package org.goldenthread.scoring.framework;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The years for which a plan is in force and the policies that score them.
 *
 * @param code its name, such as {@code 2019-22}
 * @param revision counts its changes, from 1
 * @param firstYear the first year it covers
 * @param lastYear the last year it covers, not before the first
 * @param policyCode the scoring policy it starts with
 * @param policyChanges the policies that follow, each by the first quarter that it scores
 */
public record CouncilPlan(
    String code,
    long revision,
    FinancialYear firstYear,
    FinancialYear lastYear,
    String policyCode,
    NavigableMap<Quarter, String> policyChanges) {

  /**
   * A plan that covers at least a year.
   *
   * @throws IllegalArgumentException if it would end before it starts
   */
  public CouncilPlan {
    if (lastYear.compareTo(firstYear) < 0) {
      throw new IllegalArgumentException(
          "Council plan %s ends in %s, before it starts in %s"
              .formatted(code, lastYear, firstYear));
    }
    policyChanges = Collections.unmodifiableNavigableMap(new TreeMap<>(policyChanges));
  }

  /** A plan that one policy scores from its first quarter to its last. */
  public static CouncilPlan withOnePolicy(
      String code, long revision, FinancialYear first, FinancialYear last, String policyCode) {
    return new CouncilPlan(code, revision, first, last, policyCode, new TreeMap<>());
  }

  /** The same plan, scored by another policy from its first quarter to its last. */
  CouncilPlan under(String otherPolicy) {
    return withOnePolicy(code, revision, firstYear, lastYear, otherPolicy);
  }

  /** Whether the quarter lies in one of its years. */
  public boolean covers(Quarter quarter) {
    return firstYear.compareTo(quarter.year()) <= 0 && quarter.year().compareTo(lastYear) <= 0;
  }

  /** All its quarters. */
  Stream<Quarter> quarters() {
    return IntStream.rangeClosed(firstYear.startYear(), lastYear.startYear())
        .mapToObj(FinancialYear::new)
        .flatMap(FinancialYear::quarters);
  }

  /** The policy that scores the quarter: that of the latest change at or before it, if any. */
  public String policyCodeAt(Quarter quarter) {
    Map.@Nullable Entry<Quarter, String> change = policyChanges.floorEntry(quarter);
    return change == null ? policyCode : change.getValue();
  }
}
