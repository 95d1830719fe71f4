package org.goldenthread.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.indicators.breakdown.KnownBreakdowns;
import org.goldenthread.indicators.directorate.KnownDirectorates;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.plan.KnownPriorities;

/** The rule that what a definition names is there. */
@ApplicationScoped
class KnownNames {

  private final KnownDirectorates directorates;
  private final KnownPriorities priorities;
  private final KnownBreakdowns breakdowns;

  KnownNames(
      KnownDirectorates directorates, KnownPriorities priorities, KnownBreakdowns breakdowns) {
    this.directorates = directorates;
    this.priorities = priorities;
    this.breakdowns = breakdowns;
  }

  /** Refuses the first name that nothing has. */
  Optional<Refusal> refusal(Definition definition) {
    return definition
        .directorate()
        .flatMap(it -> directorates.refusal("/directorate", it, definition.fromQuarter()))
        .or(() -> definition.priority().flatMap(it -> priorities.refusal("/priority", it)))
        .or(() -> breakdowns.refusal("/breakdowns", definition.composition().breakdowns()));
  }
}
