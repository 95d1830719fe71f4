package org.goldenthread.reporting.rest;

import org.goldenthread.reporting.application.WantedScope;

/** Where the JSON of a report lies among the files of a publication. */
final class FrozenPaths {

  static final String BELOW_TARGET = "below-target.json";
  static final String ANNUAL_COMPARISON = "annual-comparison.json";
  static final String LAGGED = "lagged.json";

  private FrozenPaths() {}

  static String dashboard(WantedScope scope) {
    return switch (scope) {
      case WantedScope.Corporate() -> "dashboards/corporate.json";
      case WantedScope.Priority(String code) -> "dashboards/priorities/" + code + ".json";
      case WantedScope.Directorate(String code) -> "dashboards/directorates/" + code + ".json";
      case WantedScope.Committee(String code) -> "dashboards/committees/" + code + ".json";
    };
  }
}
