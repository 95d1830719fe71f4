package org.goldenthread.launcher.ports;

import java.util.Locale;

/** The four services. */
public enum ServiceName {
  /** The plan and what is measured. */
  INDICATORS(true),
  /** What directorates submit. */
  OUTTURNS(true),
  /** Why a score is what it is. */
  SCORING(false),
  /** Dashboards, reports and the web pages. */
  REPORTING(true);

  private final boolean hasDatabase;

  ServiceName(boolean hasDatabase) {
    this.hasDatabase = hasDatabase;
  }

  /** As people type it, which is also its database and that database's user: {@code outturns}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder of its module: {@code outturns-service}. */
  public String module() {
    return id() + "-service";
  }

  /** Whether it keeps its state in PostgreSQL. */
  public boolean hasDatabase() {
    return hasDatabase;
  }
}
