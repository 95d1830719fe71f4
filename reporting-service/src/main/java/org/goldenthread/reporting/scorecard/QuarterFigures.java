package org.goldenthread.reporting.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.reporting.breakdown.Breakdown;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.QuarterFindings;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.policy.Policies;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Everything from which the reports of one quarter are made, as it stood at one moment.
 *
 * @param plan the plan in force
 * @param directorates by code
 * @param committees by code
 * @param breakdowns by code
 * @param indicators all that have a definition in force in the quarter, in any order
 * @param initiatives all, in any order, each with its status in the quarter
 * @param serviceSummaries those of the quarter, by directorate
 * @param findings at least those about figures that a report of the quarter can show
 * @param isRescored whether scores of the quarters shown are still being worked out after a change
 *     of a plan or policy
 * @param behindSince until when all that was told is shown, where that is too long ago
 * @param publication the last one of the quarter's report
 * @param published what the last finished publication printed
 * @param rows of these figures
 */
public record QuarterFigures(
    Quarter quarter,
    CouncilPlan plan,
    Policies policies,
    Map<String, Directorate> directorates,
    Map<String, Committee> committees,
    Map<String, Breakdown> breakdowns,
    List<IndicatorFigures> indicators,
    List<Initiative> initiatives,
    Map<String, ServiceSummary> serviceSummaries,
    QuarterFindings findings,
    QuarterState state,
    boolean isRescored,
    Optional<Instant> behindSince,
    Optional<Publication> publication,
    PublishedFigures published,
    RememberedRows rows) {

  /** Figures that cannot change. */
  public QuarterFigures {
    directorates = Map.copyOf(directorates);
    committees = Map.copyOf(committees);
    breakdowns = Map.copyOf(breakdowns);
    indicators = List.copyOf(indicators);
    initiatives = List.copyOf(initiatives);
    serviceSummaries = Map.copyOf(serviceSummaries);
  }

  /** The row of one of the indicators. */
  public ScorecardRow row(IndicatorFigures indicator) {
    return rows.of(indicator, this);
  }

  /** Where the quarter stands; once it is published it stays so. */
  public QuarterState.Stage stage() {
    return publication.isPresent() ? QuarterState.Stage.PUBLISHED : state.stage();
  }

  /** A directorate with the name that it has in the quarter; its code if nothing is known of it. */
  public Named directorate(String code) {
    Directorate known = directorates.get(code);
    return new Named(code, known == null ? code : known.nameIn(quarter));
  }

  /** Whether a directorate was there no more in a quarter, so that it can send nothing for it. */
  public boolean isEnded(String code, Quarter of) {
    return Optional.ofNullable(directorates.get(code)).filter(it -> it.endedBefore(of)).isPresent();
  }

  /** The priorities of the plan in force, in its order, with the names they have in the quarter. */
  public List<Named> priorities() {
    return plan.priorities().stream().map(priority -> priority.namedIn(quarter)).toList();
  }

  /** A priority of the plan in force. */
  public Optional<Named> priority(String code) {
    return plan.priority(code).map(priority -> priority.namedIn(quarter));
  }

  /** The same figures in the report that a publication freezes. */
  public QuarterFigures publishedBy(Publication made) {
    return new QuarterFigures(
        quarter,
        plan,
        policies,
        directorates,
        committees,
        breakdowns,
        indicators,
        initiatives,
        serviceSummaries,
        findings,
        state,
        isRescored,
        behindSince,
        Optional.of(made),
        published,
        rows);
  }

  /**
   * The rows of one quarter's reports, each made once for as long as what it says is the same. All
   * reports whose rows these are have the same plan, policies, directorates and breakdowns.
   */
  public static final class RememberedRows {

    private final Map<IndicatorRef, Made> made = new ConcurrentHashMap<>();

    ScorecardRow of(IndicatorFigures figures, QuarterFigures report) {
      List<Finding> findings =
          report
              .findings()
              .about(figures.ref(), figures.definition().dataQuarter(report.quarter()));
      Made before = made.get(figures.ref());
      if (before != null && before.isOf(figures, findings, report.published())) {
        return before.row();
      }
      ScorecardRow row = ScorecardRow.of(figures, report);
      made.put(figures.ref(), new Made(figures, findings, report.published(), row));
      return row;
    }

    @SuppressWarnings(
        "ReferenceEquality") // To compare what figures say would cost as much as a row.
    private record Made(
        IndicatorFigures figures,
        List<Finding> findings,
        PublishedFigures published,
        ScorecardRow row) {

      private boolean isOf(IndicatorFigures other, List<Finding> found, PublishedFigures printed) {
        return figures == other && published == printed && findings.equals(found);
      }
    }
  }
}
