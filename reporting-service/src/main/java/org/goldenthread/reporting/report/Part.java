package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.Look;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.Scope;

/**
 * What a report is made of.
 *
 * @param council whose report it is; empty where nobody said
 * @param look of the council's documents
 * @param title of the document
 * @param dashboard what it is about
 * @param order what the scorecards are grouped by
 * @param introduction how it begins; empty for the usual words
 * @param recommendations what the committee is asked to do, in the order to print
 */
record Part(
    Optional<String> council,
    Look look,
    String title,
    Dashboard dashboard,
    Order order,
    Optional<String> introduction,
    List<String> recommendations) {

  /** What scorecards are grouped by. */
  enum Order {
    /** The plan's priorities. */
    PRIORITIES,
    /** Those who answer for the indicators. */
    DIRECTORATES
  }

  static Part of(Dashboard dashboard, Optional<String> council, Look look) {
    return switch (dashboard.scope()) {
      case Scope.Corporate() ->
          usual(council, look, "Corporate performance report", dashboard, Order.PRIORITIES);
      case Scope.Directorate(Named directorate) ->
          usual(
              council,
              look,
              "Performance report: " + directorate.name(),
              dashboard,
              Order.PRIORITIES);
      case Scope.Priority(Named priority) ->
          usual(
              council,
              look,
              "Performance report: " + priority.name(),
              dashboard,
              Order.DIRECTORATES);
      case Scope.Committee committee ->
          new Part(
              council,
              look,
              "Performance report: " + committee.committee().name(),
              dashboard,
              Order.DIRECTORATES,
              committee.introduction(),
              committee.recommendations());
    };
  }

  private static Part usual(
      Optional<String> council, Look look, String title, Dashboard dashboard, Order order) {
    return new Part(council, look, title, dashboard, order, Optional.empty(), List.of());
  }
}
