package org.goldenthread.outturns.template;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.reference.CouncilPlan;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.vocabulary.Quarter;

/** What this service has heard of that decides what a report shows. */
public interface ReportedIndicators {

  /** The plan that a quarter belongs to; empty if there is none. */
  Optional<CouncilPlan> planIn(Quarter quarter);

  /** Every indicator that is defined. */
  List<Indicator> indicators();
}
