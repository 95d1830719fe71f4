package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A council plan as it now is.
 *
 * @param code the plan's code, {@code 2019-22}
 * @param revision 1 for the first state, one more for each change
 * @param scoringPolicy the code of the policy that scores the plan's quarters
 * @param priorities in the order of the plan
 * @param changedBy the subject of the token that made the change
 * @param revisionReason why it was changed, if the author said; always where a closed or published
 *     quarter is scored otherwise
 */
public record CouncilPlanChanged(
    String code,
    long revision,
    String name,
    FinancialYear firstYear,
    FinancialYear lastYear,
    String scoringPolicy,
    List<Priority> priorities,
    @Nullable List<PolicyChange> policyChanges,
    Instant changedAt,
    String changedBy,
    @Nullable String revisionReason)
    implements ReferenceChanged {

  /** A priority of the plan with its objectives in order. */
  public record Priority(
      String code, String name, @Nullable List<Name> names, List<Objective> objectives) {}

  /** What a priority is to achieve. */
  public record Objective(String code, String title) {}

  /**
   * A name of a priority and since when it holds.
   *
   * @param effectiveFrom the first quarter in which it holds; absent if it has always held
   */
  public record Name(@Nullable Quarter effectiveFrom, String name) {}

  /** From {@code fromQuarter} on, this policy scores the plan's quarters. */
  public record PolicyChange(Quarter fromQuarter, String scoringPolicy) {}
}
