package org.goldenthread.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.breakdown.KnownBreakdowns;
import org.goldenthread.indicators.directorate.KnownDirectorates;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.indicator.Composition.OfficialCode;
import org.goldenthread.indicators.plan.KnownPriorities;
import org.goldenthread.indicators.series.KnownSchemes;

/** The rule that what a definition names is there. */
@ApplicationScoped
class KnownNames {

  private final KnownDirectorates directorates;
  private final KnownPriorities priorities;
  private final KnownBreakdowns breakdowns;
  private final KnownSchemes schemes;

  KnownNames(
      KnownDirectorates directorates,
      KnownPriorities priorities,
      KnownBreakdowns breakdowns,
      KnownSchemes schemes) {
    this.directorates = directorates;
    this.priorities = priorities;
    this.breakdowns = breakdowns;
    this.schemes = schemes;
  }

  private static List<String> schemes(Definition definition) {
    return definition.composition().references().stream().map(OfficialCode::scheme).toList();
  }

  /** Refuses the first name that nothing has. */
  Optional<Refusal> refusal(Definition definition) {
    return definition
        .directorate()
        .flatMap(it -> directorates.refusal("/directorate", it, definition.fromQuarter()))
        .or(() -> definition.priority().flatMap(it -> priorities.refusal("/priority", it)))
        .or(() -> breakdowns.refusal("/breakdowns", definition.composition().breakdowns()))
        .or(() -> schemes.refusal("/references", schemes(definition)));
  }
}
