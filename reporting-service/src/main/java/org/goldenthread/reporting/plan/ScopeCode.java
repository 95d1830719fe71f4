package org.goldenthread.reporting.plan;

/** What part of the council is asked for; whether it exists is not known yet. */
public sealed interface ScopeCode {

  /** The whole council. */
  record Corporate() implements ScopeCode {}

  /** The priority with a code. */
  record Priority(String code) implements ScopeCode {}

  /** The directorate with a code. */
  record Directorate(String code) implements ScopeCode {}

  /** What the committee with a code looks at. */
  record Committee(String code) implements ScopeCode {}
}
