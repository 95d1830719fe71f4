package org.goldenthread.launcher.ports;

import java.util.Locale;

/** The four services. */
public enum ServiceName {
  /** The plan and what is measured. */
  INDICATORS(8081, true),
  /** What directorates submit. */
  OUTTURNS(8082, true),
  /** Why a score is what it is. */
  SCORING(8083, false),
  /** Dashboards, reports and the web pages. */
  REPORTING(8080, true);

  private final int standardPort;
  private final boolean hasDatabase;

  ServiceName(int standardPort, boolean hasDatabase) {
    this.standardPort = standardPort;
    this.hasDatabase = hasDatabase;
  }

  /** The port that its API promises. */
  int standardPort() {
    return standardPort;
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
