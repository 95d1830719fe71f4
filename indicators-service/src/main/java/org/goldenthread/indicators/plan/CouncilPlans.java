package org.goldenthread.indicators.plan;

import java.util.Optional;
import org.goldenthread.indicators.history.History;

/** Port: the council's plans. */
public interface CouncilPlans extends History<CouncilPlan> {

  /**
   * Another plan that covers a year of this one. No plan can be written elsewhere until this
   * transaction ends, so that the answer stays true.
   */
  Optional<CouncilPlan> overlapping(CouncilPlan plan);

  /** Whether any plan has the priority. */
  boolean anyHasPriority(String code);
}
