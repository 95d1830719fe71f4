package org.goldenthread.reporting.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingSubject;

/**
 * Finds the findings that matter to a report: those about the figures that its rows show, those
 * about the service summaries of its quarter, and those about figures of its quarter that no row
 * shows.
 */
public final class Findings {

  private final QuarterFigures figures;
  private final Map<String, IndicatorFigures> indicators;

  public Findings(QuarterFigures figures) {
    this.figures = figures;
    this.indicators =
        figures.indicators().stream()
            .collect(Collectors.toMap(it -> it.ref().value(), it -> it, (first, _) -> first));
  }

  /** Those of the report of the whole council, in the order in which they were raised. */
  private List<ReportedFinding> all() {
    return figures.findings().all().stream()
        .filter(this::matters)
        .map(this::reported)
        .sorted(
            Comparator.<ReportedFinding, Quarter>comparing(found -> found.finding().quarter())
                .thenComparing(found -> found.finding().raisedAt())
                .thenComparing(found -> found.finding().id()))
        .toList();
  }

  /** Those of the report of a scope, whose rows these are, in the order they were raised. */
  public List<ReportedFinding> in(Scope scope, Scorecard scorecard) {
    Set<String> refs =
        scorecard.rows().stream().map(row -> row.ref().value()).collect(Collectors.toSet());
    return all().stream()
        .filter(
            found ->
                refs.contains(found.finding().subject())
                    || scope.covers(Optional.empty(), found.directorate().map(Named::code)))
        .toList();
  }

  private boolean matters(Finding finding) {
    Quarter quarter =
        indicator(finding)
            .map(indicator -> indicator.definition().dataQuarter(figures.quarter()))
            .orElse(figures.quarter());
    return finding.quarter().equals(quarter);
  }

  private ReportedFinding reported(Finding finding) {
    Optional<Definition> definition = indicator(finding).map(IndicatorFigures::definition);
    Optional<String> directorate =
        finding.subjectKind() == FindingSubject.DIRECTORATE
            ? Optional.of(finding.subject())
            : definition.flatMap(Definition::directorate);
    return new ReportedFinding(
        finding,
        definition.map(Definition::reference).orElse(finding.subject()),
        definition.map(Definition::title),
        definition
            .map(it -> it.frequency().period(finding.quarter()))
            .orElseGet(() -> Period.of(finding.quarter())),
        directorate.map(figures::directorate));
  }

  private Optional<IndicatorFigures> indicator(Finding finding) {
    return finding.subjectKind() == FindingSubject.INDICATOR
        ? Optional.ofNullable(indicators.get(finding.subject()))
        : Optional.empty();
  }
}
