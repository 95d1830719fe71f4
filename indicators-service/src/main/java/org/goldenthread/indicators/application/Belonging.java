package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.DirectorateEnded;
import org.goldenthread.indicators.domain.Refusal.UnknownDirectorate;
import org.goldenthread.indicators.domain.Refusal.UnknownPriority;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.vocabulary.Quarter;

/** The rule that what belongs to a directorate or a priority belongs to one that is there. */
@ApplicationScoped
class Belonging {

  private final Documents<Directorate> directorates;
  private final CouncilPlans plans;

  Belonging(Documents<Directorate> directorates, CouncilPlans plans) {
    this.directorates = directorates;
    this.plans = plans;
  }

  Optional<Refusal> refusal(Initiative initiative) {
    return initiative
        .directorate()
        .filter(code -> directorates.current(code).isEmpty())
        .<Refusal>map(Belonging::unknown)
        .or(() -> unknownPriority(initiative.priority()));
  }

  /** The directorate cannot end until this transaction does. */
  Optional<Refusal> refusal(Definition definition) {
    return definition
        .directorate()
        .flatMap(code -> refusal(code, definition.fromQuarter()))
        .or(() -> unknownPriority(definition.priority()));
  }

  private Optional<Refusal> refusal(String code, Quarter from) {
    Optional<Directorate> directorate = directorates.hold(code).map(Revision::content);
    return directorate.isEmpty()
        ? Optional.of(unknown(code))
        : directorate
            .filter(it -> it.hasEndedBefore(from))
            .map(it -> new DirectorateEnded(it, from));
  }

  private static Refusal unknown(String code) {
    return new UnknownDirectorate("/directorate", code);
  }

  private Optional<Refusal> unknownPriority(Optional<String> priority) {
    return priority.filter(code -> !plans.anyHasPriority(code)).map(UnknownPriority::new);
  }
}
