package org.goldenthread.indicators.plan;

import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;

/** Port: what belongs to priorities. */
@FunctionalInterface
public interface PriorityUse {

  /** The indicators with a definition that names the priority and holds in the plan's years. */
  List<IndicatorRef> in(CouncilPlan plan, String priority);
}
