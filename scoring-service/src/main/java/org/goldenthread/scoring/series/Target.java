package org.goldenthread.scoring.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.vocabulary.code.NoTarget;

/** What an indicator is expected to reach in one quarter, or why nothing is expected. */
public sealed interface Target {

  /**
   * A value to reach.
   *
   * @param value in the indicator's unit; may be zero or negative
   * @param tolerance for this quarter only, before the indicator's and the policy's
   */
  record Value(BigDecimal value, Optional<Tolerance> tolerance) implements Target {}

  /**
   * Nothing to reach.
   *
   * @param reason why
   * @param note what the performance team wrote beside it, perhaps nothing
   */
  record None(NoTarget reason, String note) implements Target {}
}
