package org.goldenthread.reporting.list.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.quarter.web.StampView;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.web.Counted;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.vocabulary.Quarter;

/**
 * A list of indicators taken from the corporate scorecard.
 *
 * @param summary the list in one sentence made from its own rows
 */
public record ListView(
    Quarter quarter, StampView stamp, String summary, List<RowView> rows, Set<Mark> marks) {

  static ListView belowTarget(Dashboard dashboard) {
    Scorecard scorecard = dashboard.scorecard();
    var trends = scorecard.belowTargetTrends();
    int owed = scorecard.commentaryOwed().size();
    String summary =
        scorecard.belowTarget().isEmpty()
            ? "No indicator reported so far is below target."
            : "%s below target: %d improving, %d consistent and %d worse since the quarter before%s. %s."
                .formatted(
                    Counted.indicatorsAre(scorecard.belowTarget().size()),
                    trends.improved(),
                    trends.consistent(),
                    trends.worse(),
                    trends.none() == 0 ? "" : ", %d without a trend".formatted(trends.none()),
                    commentary(owed, scorecard.belowTarget().size()));
    return of(dashboard, summary, ScorecardRow::isBelowTarget);
  }

  static ListView annualComparison(Dashboard dashboard) {
    Scorecard scorecard = dashboard.scorecard();
    var trends = scorecard.annualTrends();
    String summary =
        scorecard.reported() == 0
            ? "No indicator has been reported yet."
            : "Of %s reported, %d improved on the same quarter last year, %d stayed the same, %d got worse, and %d cannot be compared."
                .formatted(
                    Counted.indicators(scorecard.reported()),
                    trends.improved(),
                    trends.consistent(),
                    trends.worse(),
                    trends.none());
    return of(dashboard, summary, scorecard.reportedRows()::contains);
  }

  static ListView lagged(Dashboard dashboard) {
    Predicate<ScorecardRow> isLagged = row -> row.definition().reportingLag() > 0;
    long count = dashboard.scorecard().rows().stream().filter(isLagged).count();
    String summary =
        count == 0
            ? "No indicator of this report is published in arrears."
            : "%s reported in arrears: this report shows the figure of an earlier quarter."
                .formatted(Counted.indicatorsAre((int) count));
    return of(dashboard, summary, isLagged);
  }

  private static ListView of(Dashboard dashboard, String summary, Predicate<ScorecardRow> wanted) {
    Scorecard listed = dashboard.scorecard().only(wanted);
    return new ListView(
        dashboard.quarter(),
        StampView.of(dashboard),
        summary,
        RowView.of(listed.rows(), dashboard),
        listed.marks());
  }

  private static String commentary(int owed, int below) {
    if (owed == 0) {
      return below == 1 ? "It has a commentary" : "Every one has a commentary";
    }
    return below == 1
        ? "Its commentary is owed"
        : "Commentary is owed for %s of them".formatted(owed == below ? "all" : owed);
  }
}
