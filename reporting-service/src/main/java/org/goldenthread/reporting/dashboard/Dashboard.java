package org.goldenthread.reporting.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.finding.FindingCounts;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.quarter.Outstanding;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Service;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a reader sees of a quarter: the whole council, a priority, a directorate or what a committee
 * looks at.
 *
 * @param quarter the reporting quarter
 * @param asAt the latest time of any event that something here comes from; the same after a rebuild
 * @param policy the policy of the plan in force
 * @param scorecard the rows, and the counts made from them
 * @param isRescored whether its scores are still being worked out after a change of a plan or
 *     policy
 * @param behindSince until when all that was told is shown, where that is too long ago
 * @param publication the last one of the quarter's report
 * @param keyInitiatives by reference
 * @param initiatives counts by status
 * @param findings about its figures, whatever became of them
 * @param services what directorates say about theirs; on a directorate's dashboard its own, on a
 *     committee's those of its directorates, on a priority's none
 * @param priorities the rows and initiatives again, by priority
 * @param directorates the rows and initiatives again, by directorate
 * @param committees what each committee looks at, if it is the whole council's; one row may be in
 *     several
 */
public record Dashboard(
    Scope scope,
    Quarter quarter,
    Instant asAt,
    QuarterState.Stage state,
    boolean isRescored,
    Optional<Instant> behindSince,
    Optional<Publication> publication,
    ScoringPolicy policy,
    Scorecard scorecard,
    List<Initiative> keyInitiatives,
    List<StatusCount> initiatives,
    List<ReportedFinding> findings,
    List<Service> services,
    List<Section> priorities,
    List<Section> directorates,
    List<Section> committees) {

  /** The same with these rows alone; parts that have none of them are left out. */
  Dashboard only(Predicate<ScorecardRow> wanted) {
    return new Dashboard(
        scope,
        quarter,
        asAt,
        state,
        isRescored,
        behindSince,
        publication,
        policy,
        scorecard.only(wanted),
        keyInitiatives,
        initiatives,
        findings,
        services,
        only(priorities, wanted),
        only(directorates, wanted),
        only(committees, wanted));
  }

  private List<Section> only(List<Section> sections, Predicate<ScorecardRow> wanted) {
    return sections.stream()
        .map(section -> section.only(wanted, policy))
        .filter(section -> !section.scorecard().rows().isEmpty())
        .toList();
  }

  /** The marks that stand beside its figures, in their own order. */
  public Set<Mark> marks() {
    return scorecard.marks();
  }

  /** Counts by score of all its rows. */
  public List<BandCount> scores() {
    return scorecard.scores(policy);
  }

  /** What the directorate says about its services, on a directorate's dashboard. */
  public Optional<ServiceSummary> serviceSummary() {
    return scope instanceof Scope.Directorate
        ? services.stream().findFirst().flatMap(Service::summary)
        : Optional.empty();
  }

  /** Why the report was published although the row owes a commentary; empty if it was not. */
  public Optional<String> publishedWithout(ScorecardRow row) {
    return publishedWithout(row, publication);
  }

  static Optional<String> publishedWithout(ScorecardRow row, Optional<Publication> publication) {
    return publication.flatMap(
        made -> made.reasonFor(Outstanding.Kind.COMMENTARY_OWED, row.ref().value()));
  }

  /** Counts of the findings. */
  public FindingCounts findingCounts() {
    return FindingCounts.of(findings);
  }

  /** How the quarter went, in one sentence made from the counts. */
  public String summary() {
    return Summary.of(scorecard, policy);
  }
}
