package org.goldenthread.indicators.application;

import java.util.Optional;
import org.goldenthread.indicators.domain.CouncilPlan;

/** Port: the council's plans. */
public interface CouncilPlans extends Documents<CouncilPlan> {

  /**
   * Another plan that covers a year of this one. No plan can be written elsewhere until this
   * transaction ends, so that the answer stays true.
   */
  Optional<CouncilPlan> overlapping(CouncilPlan plan);

  /** Whether any plan has the priority. */
  boolean anyHasPriority(String code);
}
