package org.goldenthread.reporting.dashboard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Shows how the council, a priority, a directorate or what a committee looks at did in a quarter.
 */
@Singleton
public record ViewDashboard(Figures figures) {

  /** The dashboard of the scope in the reporting quarter, from all that was told. */
  public DashboardOutcome view(ScopeCode wanted, Quarter quarter) {
    return view(wanted, quarter, AsOf.NOW);
  }

  /** The dashboard of the scope in the reporting quarter, from what was told until then. */
  public DashboardOutcome view(ScopeCode wanted, Quarter quarter, AsOf asOf) {
    return figures
        .of(quarter, wanted, asOf)
        .map(found -> view(wanted, found))
        .orElseGet(() -> new DashboardOutcome.NoPlan(quarter));
  }

  /** The row of an indicator in the quarter's report, from what was told until then. */
  public Optional<ReportedRow> row(IndicatorRef ref, Quarter quarter, AsOf asOf) {
    return figures.of(quarter, asOf).flatMap(found -> new Reporting(found).row(ref));
  }

  private static DashboardOutcome view(ScopeCode wanted, QuarterFigures figures) {
    Reporting reporting = new Reporting(figures);
    Optional<Scope> scope =
        switch (wanted) {
          case ScopeCode.Corporate() -> Optional.of(new Scope.Corporate());
          case ScopeCode.Priority(String code) -> reporting.priority(code);
          case ScopeCode.Directorate(String code) -> reporting.directorate(code);
          case ScopeCode.Committee(String code) -> reporting.committee(code);
        };
    return scope
        .<DashboardOutcome>map(s -> new DashboardOutcome.Shown(reporting.dashboard(s)))
        .orElseGet(() -> unknown(wanted, figures));
  }

  private static DashboardOutcome unknown(ScopeCode wanted, QuarterFigures figures) {
    return switch (wanted) {
      case ScopeCode.Priority(String code) ->
          new DashboardOutcome.UnknownPriority(code, figures.plan().code(), priorities(figures));
      case ScopeCode.Directorate(String code) ->
          new DashboardOutcome.UnknownDirectorate(code, sorted(figures.directorates()));
      case ScopeCode.Committee(String code) ->
          new DashboardOutcome.UnknownCommittee(code, sorted(figures.committees()));
      case ScopeCode.Corporate() ->
          throw new IllegalStateException("The whole council is always there");
    };
  }

  private static List<String> priorities(QuarterFigures figures) {
    return figures.plan().priorities().stream().map(CouncilPlan.Priority::code).toList();
  }

  private static List<String> sorted(Map<String, ?> byCode) {
    return byCode.keySet().stream().sorted().toList();
  }
}
