package org.goldenthread.reporting.plan;

/** What part of the council is asked for; whether it exists is not known yet. */
public sealed interface ScopeCode {

  /** The parts of the council as a pattern of an address. */
  String PARTS = "{kind: priorities|directorates|committees}/{code}";

  /** The part that an address of the pattern names. */
  static ScopeCode of(String kind, String code) {
    return switch (kind) {
      case "priorities" -> new Priority(code);
      case "directorates" -> new Directorate(code);
      case "committees" -> new Committee(code);
      default -> throw new IllegalArgumentException("'%s' is no part of it".formatted(kind));
    };
  }

  /** The whole council. */
  record Corporate() implements ScopeCode {}

  /** The priority with a code. */
  record Priority(String code) implements ScopeCode {}

  /** The directorate with a code. */
  record Directorate(String code) implements ScopeCode {}

  /** What the committee with a code looks at. */
  record Committee(String code) implements ScopeCode {}
}
