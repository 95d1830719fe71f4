package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.documents.chart.Share;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.TrendCounts;

/**
 * The counts of a dashboard as pictures and as a table. All are asked of the dashboard.
 *
 * @param dashboard what is counted
 */
record Counts(Dashboard dashboard) {

  List<Share> scores() {
    Signs signs = new Signs(dashboard.policy());
    return dashboard.scores().stream()
        .map(score -> new Share(signs.of(score), score.count()))
        .toList();
  }

  Table table() {
    Scorecard scorecard = dashboard.scorecard();
    List<Row> rows = new ArrayList<>();
    rows.add(row("Indicators in total", scorecard.total()));
    rows.add(row("Indicators due", scorecard.due()));
    rows.add(row("Indicators reported", scorecard.reported()));
    rows.add(row("Indicators delayed", scorecard.delayed()));
    rows.add(row("Indicators scored", scorecard.scored()));
    scores().forEach(share -> rows.add(row(share.sign().words(), share.count())));
    add("Against the quarter before", scorecard.shortTermTrends(), rows);
    add("Against the year before", scorecard.annualTrends(), rows);
    add("Below target, against the quarter before", scorecard.belowTargetTrends(), rows);
    rows.add(row("Commentaries owed", scorecard.commentaryOwed().size()));
    dashboard.initiatives().forEach(i -> rows.add(row("Initiatives: " + i.label(), i.count())));
    return new Table("Every count", List.of(Column.text("What"), Column.number("Count")), rows);
  }

  private static void add(String what, TrendCounts trends, List<Row> rows) {
    for (Share share : Signs.shares(trends)) {
      String word = share.sign().word().toLowerCase(Locale.ROOT);
      rows.add(row(what + ": " + word, share.count()));
    }
  }

  private static Row row(String what, int count) {
    return Row.of(Cell.text(what), Cell.count(count));
  }
}
