package org.goldenthread.reporting.application;

/** An area, or why there is none. */
public sealed interface AreaOutcome {

  /** Here it is. */
  record Shown(Area area) implements AreaOutcome {}

  /** There is no such dashboard. */
  record Missing(DashboardOutcome why) implements AreaOutcome {}
}
