package org.goldenthread.reporting.domain;

import java.util.Optional;

/** What part of the council a dashboard is about. */
public sealed interface Scope {

  /** The whole council. */
  record Corporate() implements Scope {}

  /** A priority of the plan in force. */
  record Priority(Named priority) implements Scope {}

  /** A directorate. */
  record Directorate(Named directorate) implements Scope {}

  /** Whether something with this priority and directorate belongs to the scope. */
  default boolean covers(Optional<String> priority, Optional<String> directorate) {
    return switch (this) {
      case Corporate() -> true;
      case Priority(Named named) -> priority.filter(named.code()::equals).isPresent();
      case Directorate(Named named) -> directorate.filter(named.code()::equals).isPresent();
    };
  }
}
