package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import java.util.Locale;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.reporting.scorecard.web.RowView;

/**
 * The page of a priority, a directorate or what a committee looks at.
 *
 * @param kind what it is, as a word
 * @param download where its scorecard can be had as a table
 * @param reports its report as a file; none for a priority
 * @param data where programs get the same
 * @param exceptions what is below target, each with its history
 * @param summaries a directorate's service summary; empty if it sent none or has none
 * @param hasSummary whether a service summary is expected of it
 */
public record PartView(
    String kind,
    String name,
    String code,
    String download,
    String data,
    List<ReportLink> reports,
    AreaView area,
    List<ExceptionView> exceptions,
    List<InitiativeView> initiatives,
    List<ServiceSummaryView> summaries,
    boolean hasSummary) {

  static PartView of(Dashboard dashboard) {
    return switch (dashboard.scope()) {
      case Scope.Priority(var named) ->
          of("Priority", named.name(), named.code(), "/priorities/", dashboard, List.of());
      case Scope.Directorate(var named) ->
          of(
              "Directorate",
              named.name(),
              named.code(),
              "/directorates/",
              dashboard,
              dashboard.serviceSummary().stream().map(ServiceSummaryView::of).toList());
      case Scope.Committee(var named, var _, var _, var _, var _) ->
          of("Committee", named.name(), named.code(), "/committees/", dashboard, List.of());
      case Scope.Corporate() ->
          throw new IllegalStateException("The whole council is not a part of it");
    };
  }

  private static PartView of(
      String kind,
      String name,
      String code,
      String path,
      Dashboard dashboard,
      List<ServiceSummaryView> summaries) {
    String quarter = dashboard.quarter().toString();
    return new PartView(
        kind,
        name,
        code,
        path + code + "/scorecard.csv",
        "/api/v1/dashboards" + path + code + "/" + quarter,
        dashboard.scope() instanceof Scope.Priority
            ? List.of()
            : ReportLink.of(path.substring(1) + code + "/" + quarter),
        AreaView.of(dashboard),
        ExceptionView.of(dashboard),
        InitiativeView.of(dashboard),
        summaries,
        dashboard.scope() instanceof Scope.Directorate);
  }

  /** Whether it is a directorate, which is shown by priority; everything else is by directorate. */
  public boolean isDirectorate() {
    return hasSummary;
  }

  /** Whether a milestone of its initiatives was due and cannot be taken as reached. */
  public boolean hasOverdue() {
    return initiatives.stream()
        .flatMap(initiative -> initiative.milestones().stream())
        .anyMatch(InitiativeView.MilestoneView::overdue);
  }

  /** What its report is called. */
  public String reportOf() {
    return "The %s’s report".formatted(kind.toLowerCase(Locale.ROOT));
  }

  /** What its indicators are told apart by: a directorate's by priority. */
  public String other() {
    return hasSummary ? "Priority" : "Directorate";
  }

  /** Its indicators split by the other of the two. */
  public SplitView links() {
    return hasSummary ? area.priorities() : area.directorates();
  }

  /** An indicator below target with its history against the target. */
  record ExceptionView(RowView row, PictureView history) {

    static List<ExceptionView> of(Dashboard dashboard) {
      return dashboard.scorecard().belowTarget().stream()
          .map(row -> new ExceptionView(RowView.of(row, dashboard), PictureView.history(row)))
          .toList();
    }
  }
}
