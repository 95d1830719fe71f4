package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.goldenthread.indicators.domain.Committee;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.DirectorateEnded;
import org.goldenthread.indicators.domain.Refusal.UnknownDirectorate;
import org.goldenthread.indicators.domain.Refusal.UnknownPriority;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.vocabulary.Quarter;

/** The rule that what names a directorate or a priority names one that is there. */
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

  /** A directorate that has ended still has the figures of its time. */
  Optional<Refusal> refusal(Committee committee) {
    return first(committee.directorates(), this::unknownDirectorate, "/directorates/")
        .or(() -> first(committee.priorities(), this::unknownPriority, "/priorities/"));
  }

  private static Optional<Refusal> first(
      List<String> codes, BiFunction<String, String, Optional<Refusal>> check, String pointer) {
    return IntStream.range(0, codes.size())
        .boxed()
        .flatMap(position -> check.apply(pointer + position, codes.get(position)).stream())
        .findFirst();
  }

  private Optional<Refusal> unknownDirectorate(String pointer, String code) {
    return directorates.current(code).isPresent()
        ? Optional.empty()
        : Optional.of(new UnknownDirectorate(pointer, code));
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
    return priority.flatMap(code -> unknownPriority("/priority", code));
  }

  private Optional<Refusal> unknownPriority(String pointer, String code) {
    return plans.anyHasPriority(code)
        ? Optional.empty()
        : Optional.of(new UnknownPriority(pointer, code));
  }
}
