package org.goldenthread.reporting.rest;

import org.goldenthread.documents.format.Format;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.vocabulary.Quarter;

/** Where each file of a report lies among those of a publication. */
final class FrozenPaths {

  static final String BELOW_TARGET = "below-target.json";
  static final String ANNUAL_COMPARISON = "annual-comparison.json";
  static final String LAGGED = "lagged.json";

  private FrozenPaths() {}

  static String dashboard(WantedScope scope) {
    return "dashboards/%s.json".formatted(place(scope));
  }

  static String report(WantedScope scope, Quarter quarter, Format format) {
    return "reports/%s/%s.%s".formatted(place(scope), quarter, format.extension());
  }

  private static String place(WantedScope scope) {
    return switch (scope) {
      case WantedScope.Corporate() -> "corporate";
      case WantedScope.Priority(String code) -> "priorities/" + code;
      case WantedScope.Directorate(String code) -> "directorates/" + code;
      case WantedScope.Committee(String code) -> "committees/" + code;
    };
  }
}
