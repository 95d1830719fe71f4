package org.goldenthread.reporting.readmodel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.reporting.breakdown.Breakdown;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.QuarterFindings;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.InitiativeProgress;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.policy.Policies;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;

/** Reads the figures of a quarter with a few queries, however many indicators there are. */
@ApplicationScoped
class FigureTables implements Figures {

  private static final int LONGEST_LAG = 4;

  private static final Selection OF_THE_QUARTER =
      Selection.of(FactKind.INITIATIVE_PROGRESS, FactKind.SERVICE_SUMMARY, FactKind.QUARTER_STATE);

  private final FactRows rows;
  private final RememberedValues values;
  private final RememberedFigures remembered;
  private final ReadingProgress progress;
  private final FiguresBehind behind;
  private final Publications publications;

  FigureTables(
      FactRows rows,
      RememberedValues values,
      RememberedFigures remembered,
      ReadingProgress progress,
      FiguresBehind behind,
      Publications publications) {
    this.rows = rows;
    this.values = values;
    this.remembered = remembered;
    this.progress = progress;
    this.behind = behind;
    this.publications = publications;
  }

  @Override
  @Transactional
  public Optional<QuarterFigures> of(Quarter quarter, ScopeCode scope, AsOf asOf) {
    RememberedFigures.Known known =
        remembered.of(quarter, framework -> wanted(scope, framework), asOf);
    return known.plan().map(plan -> figures(quarter, plan, known.framework(), known, asOf));
  }

  private QuarterFigures figures(
      Quarter quarter,
      CouncilPlan plan,
      Found framework,
      RememberedFigures.Known known,
      AsOf asOf) {
    Found ofQuarter = values.of(rows.latest(OF_THE_QUARTER.between(quarter, quarter), asOf));
    return new QuarterFigures(
        quarter,
        plan,
        policies(plan.policyIn(quarter), framework),
        framework.byKey(FactKind.DIRECTORATE, Directorate.class),
        framework.byKey(FactKind.COMMITTEE, Committee.class),
        framework.byKey(FactKind.BREAKDOWN, Breakdown.class),
        known.indicators(),
        initiatives(framework, ofQuarter),
        ofQuarter.byKey(FactKind.SERVICE_SUMMARY, ServiceSummary.class),
        findings(quarter, asOf),
        state(ofQuarter),
        asOf.equals(AsOf.NOW) && progress.isUnderWay(quarter, framework),
        asOf.equals(AsOf.NOW) ? behind.since() : Optional.empty(),
        publications.of(quarter, asOf).stream().findFirst(),
        publications.printed(quarter, asOf),
        known.rows());
  }

  /** The definitions of a part of the council. */
  private static Predicate<Definition> wanted(ScopeCode scope, Found framework) {
    Map<String, Committee> committees = framework.byKey(FactKind.COMMITTEE, Committee.class);
    return definition -> covers(scope, definition, committees);
  }

  private static Policies policies(String governing, Found framework) {
    return Policies.governedBy(
        governing, framework.byKey(FactKind.SCORING_POLICY, ScoringPolicy.class));
  }

  private static QuarterState state(Found ofQuarter) {
    return ofQuarter.all(FactKind.QUARTER_STATE, QuarterState.class).stream()
        .findFirst()
        .orElse(QuarterState.NEVER_CHANGED);
  }

  private static boolean covers(
      ScopeCode scope, Definition definition, Map<String, Committee> committees) {
    return switch (scope) {
      case ScopeCode.Corporate() -> true;
      case ScopeCode.Priority(String code) -> isIn(List.of(code), definition.priority());
      case ScopeCode.Directorate(String code) -> isIn(List.of(code), definition.directorate());
      case ScopeCode.Committee(String code) ->
          Optional.ofNullable(committees.get(code))
              .filter(
                  committee ->
                      isIn(committee.directorates(), definition.directorate())
                          || isIn(committee.priorities(), definition.priority()))
              .isPresent();
    };
  }

  private static boolean isIn(Collection<String> wanted, Optional<String> code) {
    return code.filter(wanted::contains).isPresent();
  }

  private static List<Initiative> initiatives(Found framework, Found ofQuarter) {
    Map<String, InitiativeProgress> progress =
        ofQuarter.byKey(FactKind.INITIATIVE_PROGRESS, InitiativeProgress.class);
    return framework.all(FactKind.INITIATIVE, Initiative.class).stream()
        .map(
            initiative ->
                Optional.ofNullable(progress.get(initiative.ref()))
                    .map(initiative::with)
                    .orElse(initiative))
        .toList();
  }

  /** Those about figures that a report of the quarter can show, whatever the lag. */
  private QuarterFindings findings(Quarter quarter, AsOf asOf) {
    Selection findings =
        Selection.of(FactKind.FINDING).between(quarter.plus(-LONGEST_LAG), quarter);
    return new QuarterFindings(
        values.of(rows.latest(findings, asOf)).all(FactKind.FINDING, Finding.class));
  }
}
