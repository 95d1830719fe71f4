package org.goldenthread.reporting.plan;

import java.util.List;
import java.util.Optional;

/** What part of the council a dashboard is about. */
public sealed interface Scope {

  /** The whole council. */
  record Corporate() implements Scope {}

  /** A priority of the plan in force. */
  record Priority(Named priority) implements Scope {}

  /** A directorate. */
  record Directorate(Named directorate) implements Scope {}

  /**
   * What a committee looks at: everything of its directorates and everything of its priorities.
   *
   * @param directorates codes
   * @param priorities codes
   * @param introduction how its report begins; empty for the usual words
   * @param recommendations what it is asked to do, in the order to print
   */
  record Committee(
      Named committee,
      List<String> directorates,
      List<String> priorities,
      Optional<String> introduction,
      List<String> recommendations)
      implements Scope {}

  /** How it is asked for. */
  default ScopeCode code() {
    return switch (this) {
      case Corporate() -> new ScopeCode.Corporate();
      case Priority(Named named) -> new ScopeCode.Priority(named.code());
      case Directorate(Named named) -> new ScopeCode.Directorate(named.code());
      case Committee committee -> new ScopeCode.Committee(committee.committee().code());
    };
  }

  /** Whether an initiative belongs to the scope. */
  default boolean covers(Initiative initiative) {
    return covers(initiative.priority(), initiative.directorate());
  }

  /** Whether something with this priority and directorate belongs to the scope. */
  default boolean covers(Optional<String> priority, Optional<String> directorate) {
    return switch (this) {
      case Corporate() -> true;
      case Priority(Named named) -> priority.filter(named.code()::equals).isPresent();
      case Directorate(Named named) -> directorate.filter(named.code()::equals).isPresent();
      case Committee committee ->
          directorate.filter(committee.directorates::contains).isPresent()
              || priority.filter(committee.priorities::contains).isPresent();
    };
  }
}
