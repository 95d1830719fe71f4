package org.goldenthread.reporting.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.policy.Band;
import org.goldenthread.reporting.policy.ScoringPolicy;

/**
 * The rows of a report, and every count that can be made from them. There are no other counts, so
 * that none can disagree with the rows.
 *
 * @param rows in the order in which they are printed
 */
public record Scorecard(List<ScorecardRow> rows) {

  /** All indicators that are reported on, whether they have a figure or not. */
  public int total() {
    return rows.size();
  }

  /** Those whose figure is expected in the report; a delayed one is not. */
  public int due() {
    return count(row -> row.reportingStatus().isDue());
  }

  /** Those due whose figure is there. */
  public int reported() {
    return reportedRows().size();
  }

  /** Those whose figure will come later. */
  public int delayed() {
    return count(row -> row.reportingStatus() == ReportingStatus.DELAYED);
  }

  /** Those reported that have a score. */
  public int scored() {
    return count(row -> row.figure().band().isPresent());
  }

  /** Those due for which nothing has been submitted. */
  public int awaited() {
    return count(row -> row.reportingStatus() == ReportingStatus.AWAITED);
  }

  /** The rows of those due whose figure is there. */
  public List<ScorecardRow> reportedRows() {
    return rows.stream().filter(row -> row.reportingStatus() == ReportingStatus.REPORTED).toList();
  }

  /** The rows with the lowest score. */
  public List<ScorecardRow> belowTarget() {
    return rows.stream().filter(ScorecardRow::isBelowTarget).toList();
  }

  /** The rows whose figure is of an earlier quarter than the report's. */
  public List<ScorecardRow> lagged() {
    return rows.stream().filter(row -> row.definition().reportingLag() > 0).toList();
  }

  /** Those whose score is still being worked out. */
  public List<ScorecardRow> pending() {
    return rows.stream().filter(row -> row.figure().assessment().isPending()).toList();
  }

  /** The rows below target for which nobody has said why. */
  public List<ScorecardRow> commentaryOwed() {
    return rows.stream().filter(ScorecardRow::isCommentaryOwed).toList();
  }

  /** How those reported moved against the quarter before. */
  public TrendCounts shortTermTrends() {
    return TrendCounts.of(reportedRows(), Assessment::shortTermTrend);
  }

  /** How those reported moved against the same quarter of the year before. */
  public TrendCounts annualTrends() {
    return TrendCounts.of(reportedRows(), Assessment::annualTrend);
  }

  /** How those below target moved against the quarter before. */
  public TrendCounts belowTargetTrends() {
    return TrendCounts.of(belowTarget(), Assessment::shortTermTrend);
  }

  /**
   * One count for each band of the policy, best first, also where it is nought; after them the
   * bands of another policy that scored some row. The counts add up to those scored.
   */
  public List<BandCount> scores(ScoringPolicy policy) {
    List<BandCount> counts = new ArrayList<>();
    policy.bands().forEach(b -> counts.add(count(b.code(), b.symbol(), b.label())));
    foreignBands(policy).forEach(b -> counts.add(count(b.band(), b.symbol(), b.label())));
    return List.copyOf(counts);
  }

  /** The marks that stand beside its figures, in their own order. */
  public Set<Mark> marks() {
    return rows.stream()
        .flatMap(row -> row.marks().all().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows that a condition holds for, in the same order. */
  public Scorecard only(Predicate<ScorecardRow> condition) {
    return new Scorecard(rows.stream().filter(condition).toList());
  }

  private Stream<Score.Banded> foreignBands(ScoringPolicy policy) {
    List<String> known = policy.bands().stream().map(Band::code).toList();
    List<String> seen = new ArrayList<>(known);
    return rows.stream()
        .flatMap(row -> row.figure().band().stream())
        .filter(banded -> !seen.contains(banded.band()) && seen.add(banded.band()));
  }

  private BandCount count(String code, String symbol, String label) {
    return new BandCount(code, symbol, label, count(row -> isScored(row, code)));
  }

  private int count(Predicate<ScorecardRow> condition) {
    return (int) rows.stream().filter(condition).count();
  }

  private static boolean isScored(ScorecardRow row, String band) {
    return row.figure().band().filter(banded -> banded.band().equals(band)).isPresent();
  }
}
