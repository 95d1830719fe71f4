package org.goldenthread.reporting.publication;

import org.goldenthread.documents.format.Format;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.vocabulary.Quarter;

/** Where each file of a report lies among those of a publication. */
public final class FrozenPaths {

  private FrozenPaths() {}

  /** The JSON of a list by its name. */
  public static String list(String name) {
    return name + ".json";
  }

  /** The JSON of a dashboard. */
  public static String dashboard(ScopeCode scope) {
    return "dashboards/%s.json".formatted(place(scope));
  }

  /** A report as a document. */
  public static String report(ScopeCode scope, Quarter quarter, Format format) {
    return "reports/%s/%s.%s".formatted(place(scope), quarter, format.extension());
  }

  private static String place(ScopeCode scope) {
    return switch (scope) {
      case ScopeCode.Corporate() -> "corporate";
      case ScopeCode.Priority(String code) -> "priorities/" + code;
      case ScopeCode.Directorate(String code) -> "directorates/" + code;
      case ScopeCode.Committee(String code) -> "committees/" + code;
    };
  }
}
