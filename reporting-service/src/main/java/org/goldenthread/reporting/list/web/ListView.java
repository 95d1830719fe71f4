package org.goldenthread.reporting.list.web;

import java.util.List;
import java.util.Set;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.quarter.web.StampView;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.web.Counted;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.site.web.FilterView;
import org.goldenthread.vocabulary.Quarter;

/**
 * A list of indicators taken from the corporate scorecard.
 *
 * @param summary the list in one sentence made from its own rows
 */
public record ListView(
    Quarter quarter,
    StampView stamp,
    String summary,
    List<RowView> rows,
    Set<Mark> marks,
    FilterView filter) {

  static ListView of(NamedList list, Dashboard dashboard, FilterView filter) {
    Scorecard listed = new Scorecard(list.of(dashboard.scorecard()));
    return new ListView(
        dashboard.quarter(),
        StampView.of(dashboard),
        switch (list) {
          case BELOW_TARGET -> belowTarget(dashboard.scorecard());
          case ANNUAL_COMPARISON -> annualComparison(dashboard.scorecard());
          case LAGGED -> lagged(listed.total());
          case SCORECARD -> dashboard.summary();
        },
        RowView.of(listed.rows(), dashboard),
        listed.marks(),
        filter);
  }

  private static String belowTarget(Scorecard scorecard) {
    var trends = scorecard.belowTargetTrends();
    int owed = scorecard.commentaryOwed().size();
    return scorecard.belowTarget().isEmpty()
        ? "No indicator reported so far is below target."
        : "%s below target: %d improving, %d consistent and %d worse since the quarter before%s. %s."
            .formatted(
                Counted.indicatorsAre(scorecard.belowTarget().size()),
                trends.improved(),
                trends.consistent(),
                trends.worse(),
                trends.none() == 0 ? "" : ", %d without a trend".formatted(trends.none()),
                commentary(owed, scorecard.belowTarget().size()));
  }

  private static String annualComparison(Scorecard scorecard) {
    var trends = scorecard.annualTrends();
    return scorecard.reported() == 0
        ? "No indicator has been reported yet."
        : "Of %s reported, %d improved on the same quarter last year, %d stayed the same, %d got worse, and %d cannot be compared."
            .formatted(
                Counted.indicators(scorecard.reported()),
                trends.improved(),
                trends.consistent(),
                trends.worse(),
                trends.none());
  }

  private static String lagged(int count) {
    return count == 0
        ? "No indicator of this report is published in arrears."
        : "%s reported in arrears: this report shows the figure of an earlier quarter."
            .formatted(Counted.indicatorsAre(count));
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
