package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes dashboards from figures. What is reported on in a quarter: the indicators with a definition
 * in force in it that have a priority of the plan in force, or none at all, and whose last figure
 * is not before the quarter that the report shows.
 */
public final class Reporting {

  private final QuarterFigures figures;

  /** Reports of the quarter that the figures are of. */
  public Reporting(QuarterFigures figures) {
    this.figures = figures;
  }

  /** The dashboard of a scope. */
  public Dashboard dashboard(Scope scope) {
    Scorecard scorecard = scorecard(scope);
    List<Initiative> initiatives = initiatives(scope);
    ScoringPolicy policy = figures.policies().governing();
    Breakdown breakdown = new Breakdown(scorecard, initiatives, policy);
    List<Section> directorates =
        breakdown.byDirectorate(figures::directorate, directoratesAlwaysListed(scope));
    return new Dashboard(
        scope,
        figures.quarter(),
        asAt(scorecard, initiatives, directorates),
        figures.state().stage(),
        policy,
        scorecard,
        StatusCount.of(initiatives, policy),
        breakdown.byPriority(figures.priorities(), prioritiesAlwaysListed(scope)),
        directorates);
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

  private Scorecard scorecard(Scope scope) {
    return new Scorecard(
        figures.indicators().stream()
            .filter(this::isReportedOn)
            .map(indicator -> ScorecardRow.of(indicator, figures))
            .filter(
                row ->
                    scope.covers(row.priority().map(Named::code), row.definition().directorate()))
            .sorted(inPrintedOrder())
            .toList());
  }

  private boolean isReportedOn(IndicatorFigures indicator) {
    Definition definition = indicator.definition();
    return isOfThePlan(definition.priority())
        && !definition.endedBefore(definition.dataQuarter(figures.quarter()));
  }

  private boolean isOfThePlan(Optional<String> priority) {
    return priority.isEmpty() || priority.flatMap(figures.plan()::priority).isPresent();
  }

  /** By priority in the order of the plan, then by directorate, then by reference. */
  private Comparator<ScorecardRow> inPrintedOrder() {
    return Comparator.<ScorecardRow>comparingInt(row -> planOrder(row.priority()))
        .thenComparing(row -> row.directorate().map(Named::name).orElse(""))
        .thenComparing(row -> row.ref().value().length())
        .thenComparing(ScorecardRow::ref);
  }

  private int planOrder(Optional<Named> priority) {
    List<CouncilPlan.Priority> order = figures.plan().priorities();
    return IntStream.range(0, order.size())
        .filter(i -> priority.filter(p -> p.code().equals(order.get(i).code())).isPresent())
        .findFirst()
        .orElse(order.size());
  }

  private List<Initiative> initiatives(Scope scope) {
    return figures.initiatives().stream()
        .filter(initiative -> isOfThePlan(initiative.priority()))
        .filter(initiative -> scope.covers(initiative.priority(), initiative.directorate()))
        .sorted(Comparator.comparing(Initiative::ref))
        .toList();
  }

  private List<String> prioritiesAlwaysListed(Scope scope) {
    return switch (scope) {
      case Scope.Corporate() ->
          figures.plan().priorities().stream().map(CouncilPlan.Priority::code).toList();
      case Scope.Priority(Named priority) -> List.of(priority.code());
      case Scope.Directorate _ -> List.of();
    };
  }

  private static List<String> directoratesAlwaysListed(Scope scope) {
    return scope instanceof Scope.Directorate(Named directorate)
        ? List.of(directorate.code())
        : List.of();
  }

  private Instant asAt(
      Scorecard scorecard, List<Initiative> initiatives, List<Section> directorates) {
    return Collections.max(
        Stream.of(
                Stream.of(figures.plan().changedAt()),
                figures.policies().changedAt().stream(),
                figures.state().changedAt().stream(),
                directorates.stream().flatMap(section -> changedAt(section.of()).stream()),
                scorecard.rows().stream().map(ScorecardRow::asAt),
                initiatives.stream().map(Initiative::asAt))
            .flatMap(part -> part)
            .toList());
  }

  private Optional<Instant> changedAt(Named directorate) {
    return Optional.ofNullable(figures.directorates().get(directorate.code()))
        .map(Directorate::changedAt);
  }
}
