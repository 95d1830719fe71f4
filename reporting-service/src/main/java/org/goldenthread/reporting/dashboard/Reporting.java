package org.goldenthread.reporting.dashboard;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.scorecard.Findings;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Service;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Makes dashboards from figures. What is reported on in a quarter: the indicators with a definition
 * in force in it that have a priority of the plan in force, or none at all, and whose last figure
 * is not before the quarter that the report shows.
 */
public record Reporting(QuarterFigures figures) {

  /** The dashboard of a scope. */
  public Dashboard dashboard(Scope scope) {
    Breakdown whole =
        new Breakdown(scorecard(scope), initiatives(scope), figures.policies().governing());
    return dashboard(
        scope,
        whole,
        new Findings(figures).in(scope, whole.scorecard()),
        whole.byDirectorate(figures::directorate, directoratesAlwaysListed(scope)));
  }

  private Dashboard dashboard(
      Scope scope, Breakdown whole, List<ReportedFinding> findings, List<Section> directorates) {
    return new Dashboard(
        scope,
        figures.quarter(),
        asAt(scope, whole, findings, directorates),
        figures.stage(),
        figures.isRescored(),
        figures.behindSince(),
        figures.publication(),
        whole.policy(),
        whole.scorecard(),
        whole.initiatives(),
        StatusCount.of(whole.initiatives(), whole.policy()),
        findings,
        services(scope, directorates),
        whole.byPriority(figures.priorities(), prioritiesAlwaysListed(scope)),
        directorates,
        scope instanceof Scope.Corporate ? whole.byCommittee(figures.committees()) : List.of());
  }

  /** The dashboard of the whole council and of each of its parts, each made when it is taken. */
  public Stream<Dashboard> dashboards() {
    Dashboard corporate = dashboard(new Scope.Corporate());
    return Stream.of(
            Stream.of(corporate),
            parts(corporate.priorities(), this::priority),
            parts(corporate.directorates(), this::directorate),
            parts(corporate.committees(), this::committee))
        .flatMap(dashboards -> dashboards);
  }

  private Stream<Dashboard> parts(
      List<Section> sections, Function<String, Optional<Scope>> scopeOf) {
    return sections.stream()
        .map(section -> section.of().code())
        .filter(code -> !code.equals(Section.NONE))
        .flatMap(code -> scopeOf.apply(code).stream())
        .map(this::dashboard);
  }

  /** The row of an indicator; empty if the quarter is not reported on it. */
  public Optional<ReportedRow> row(IndicatorRef ref) {
    return reportedOn()
        .filter(indicator -> indicator.ref().equals(ref))
        .findFirst()
        .map(figures::row)
        .map(
            row ->
                new ReportedRow(
                    row,
                    figures.policies().governing(),
                    Dashboard.publishedWithout(row, figures.publication())));
  }

  /** The indicators that the quarter is reported on, in any order. */
  public Stream<IndicatorFigures> reportedOn() {
    return figures.indicators().stream().filter(this::isReportedOn);
  }

  /** The scope of a priority of the plan in force. */
  public Optional<Scope> priority(String code) {
    return figures.priority(code).map(Scope.Priority::new);
  }

  /** The scope of a directorate. */
  public Optional<Scope> directorate(String code) {
    return figures.directorates().containsKey(code)
        ? Optional.of(new Scope.Directorate(figures.directorate(code)))
        : Optional.empty();
  }

  /** The scope of a committee. */
  public Optional<Scope> committee(String code) {
    return Optional.ofNullable(figures.committees().get(code)).map(Committee::scope);
  }

  private Scorecard scorecard(Scope scope) {
    return new Scorecard(
        reportedOn()
            .map(figures::row)
            .filter(row -> row.isIn(scope))
            .sorted(PrintedOrder.of(figures.plan()))
            .toList());
  }

  private boolean isReportedOn(IndicatorFigures indicator) {
    Definition definition = indicator.definition();
    return isOfThePlan(definition.priority()) && !definition.isRetiredIn(figures.quarter());
  }

  private boolean isOfThePlan(Optional<String> priority) {
    return priority.isEmpty() || priority.flatMap(figures.plan()::priority).isPresent();
  }

  private List<Initiative> initiatives(Scope scope) {
    return figures.initiatives().stream()
        .filter(initiative -> initiative.isReportedIn(figures.quarter(), figures.plan()))
        .filter(scope::covers)
        .sorted(Comparator.comparing(Initiative::ref))
        .toList();
  }

  private List<String> prioritiesAlwaysListed(Scope scope) {
    return switch (scope) {
      case Scope.Corporate() ->
          figures.plan().priorities().stream().map(CouncilPlan.Priority::code).toList();
      case Scope.Priority(Named priority) -> List.of(priority.code());
      case Scope.Directorate _ -> List.of();
      case Scope.Committee committee -> committee.priorities();
    };
  }

  /** A committee need not hear of a directorate that is there no more. */
  private List<String> directoratesAlwaysListed(Scope scope) {
    return switch (scope) {
      case Scope.Corporate() -> List.of();
      case Scope.Priority _ -> List.of();
      case Scope.Directorate(Named directorate) -> List.of(directorate.code());
      case Scope.Committee committee ->
          committee.directorates().stream()
              .filter(figures.directorates()::containsKey)
              .filter(code -> !figures.isEnded(code, figures.quarter()))
              .toList();
    };
  }

  private Instant asAt(
      Scope scope, Breakdown whole, List<ReportedFinding> findings, List<Section> directorates) {
    return Collections.max(
        Stream.of(
                committeesChangedAt(scope),
                Stream.of(figures.plan().changedAt()),
                figures.policies().changedAt().stream(),
                figures.state().changedAt().stream(),
                directorates.stream().flatMap(section -> changedAt(section.of()).stream()),
                whole.scorecard().rows().stream().map(ScorecardRow::asAt),
                whole.initiatives().stream().map(Initiative::asAt),
                findings.stream().map(found -> found.finding().changedAt()))
            .flatMap(part -> part)
            .toList());
  }

  private List<Service> services(Scope scope, List<Section> directorates) {
    return switch (scope) {
      case Scope.Priority _ -> List.of();
      case Scope.Directorate(Named directorate) -> List.of(service(directorate));
      case Scope.Committee committee ->
          services(
              directorates.stream()
                  .filter(section -> committee.directorates().contains(section.of().code())));
      case Scope.Corporate() ->
          services(
              directorates.stream().filter(section -> !section.of().code().equals(Section.NONE)));
    };
  }

  private List<Service> services(Stream<Section> directorates) {
    return directorates.map(Section::of).map(this::service).toList();
  }

  private Service service(Named directorate) {
    return new Service(
        directorate, Optional.ofNullable(figures.serviceSummaries().get(directorate.code())));
  }

  /** When the committees that the scope shows were changed. */
  private Stream<Instant> committeesChangedAt(Scope scope) {
    return figures.committees().values().stream()
        .filter(it -> scope instanceof Scope.Corporate || it.scope().equals(scope))
        .map(Committee::changedAt);
  }

  private Optional<Instant> changedAt(Named directorate) {
    return Optional.ofNullable(figures.directorates().get(directorate.code()))
        .map(Directorate::changedAt);
  }
}
