package org.goldenthread.reporting.plan;

/** What part of the council is asked for; whether it exists is not known yet. */
public sealed interface WantedScope {

  /** The whole council. */
  record Corporate() implements WantedScope {}

  /** The priority with a code. */
  record Priority(String code) implements WantedScope {}

  /** The directorate with a code. */
  record Directorate(String code) implements WantedScope {}

  /** What the committee with a code looks at. */
  record Committee(String code) implements WantedScope {}
}
