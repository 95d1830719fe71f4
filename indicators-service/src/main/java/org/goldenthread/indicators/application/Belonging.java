package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.UnknownDirectorate;
import org.goldenthread.indicators.domain.Refusal.UnknownPriority;

/** The rule that what belongs to a directorate or a priority belongs to one that is there. */
@ApplicationScoped
class Belonging {

  private final Documents<Directorate> directorates;
  private final CouncilPlans plans;

  Belonging(Documents<Directorate> directorates, CouncilPlans plans) {
    this.directorates = directorates;
    this.plans = plans;
  }

  Optional<Refusal> refusal(Optional<String> directorate, Optional<String> priority) {
    return unknownDirectorate(directorate).or(() -> unknownPriority(priority));
  }

  private Optional<Refusal> unknownDirectorate(Optional<String> directorate) {
    return directorate
        .filter(code -> directorates.current(code).isEmpty())
        .map(UnknownDirectorate::new);
  }

  private Optional<Refusal> unknownPriority(Optional<String> priority) {
    return priority.filter(code -> !plans.anyHasPriority(code)).map(UnknownPriority::new);
  }
}
