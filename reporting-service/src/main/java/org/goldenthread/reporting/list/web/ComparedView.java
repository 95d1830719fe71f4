package org.goldenthread.reporting.list.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.goldenthread.documents.data.CsvFile;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.list.Beside;
import org.goldenthread.reporting.list.ComparedList;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.web.StampView;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.site.web.FilterView;
import org.goldenthread.vocabulary.Quarter;

/**
 * Figures beside others.
 *
 * @param path of the page
 * @param beside what the column of the other figures is called
 * @param summary the list in one sentence made from its own rows
 */
public record ComparedView(
    Quarter quarter,
    StampView stamp,
    String path,
    String title,
    String beside,
    String summary,
    List<Line> lines,
    Set<Mark> marks,
    FilterView filter) {

  static ComparedView of(ComparedList list, Dashboard dashboard, FilterView filter) {
    List<Beside> all = list.of(dashboard);
    return new ComparedView(
        dashboard.quarter(),
        StampView.of(dashboard),
        "/" + list.path(),
        switch (list) {
          case MOVERS -> "What moved most since the quarter before";
          case ANNUAL_MOVERS -> "What moved most since last year";
          case COMPARATOR_GAPS -> "How far the council is from others";
        },
        list == ComparedList.COMPARATOR_GAPS ? "Compared with" : "Before",
        summary(list, all, dashboard.scorecard().reported()),
        all.stream().map(it -> Line.of(it, dashboard)).toList(),
        new Scorecard(all.stream().map(Beside::row).distinct().toList()).marks(),
        filter);
  }

  /** Where the table to keep is. */
  public String file() {
    return path + ".csv";
  }

  /** The list as a table to keep, with plain numbers. */
  static String table(ComparedList list, Dashboard dashboard) {
    return CsvFile.text(
        List.of(
            "Reference",
            "Indicator",
            "Directorate",
            "Priority",
            "Quarter",
            "Unit",
            "Outturn",
            "Compared with",
            "Of",
            "Figure compared with",
            "Difference",
            "Per cent",
            "Standing"),
        list.of(dashboard).stream().map(ComparedView::row).toList());
  }

  private static List<String> row(Beside beside) {
    ScorecardRow row = beside.row();
    return List.of(
        row.definition().reference(),
        row.definition().title(),
        row.directorate().map(Named::name).orElse("Corporate"),
        row.priority().map(Named::name).orElse("No priority"),
        row.figure().quarter().toString(),
        row.format().unit().heading(),
        beside.figure().toPlainString(),
        beside.label(),
        beside.period().orElse(""),
        beside.other().toPlainString(),
        beside.difference().toPlainString(),
        beside.percent().map(BigDecimal::toPlainString).orElse(""),
        Line.sign(beside.standing()).word());
  }

  private static String summary(ComparedList list, List<Beside> all, int reported) {
    long indicators = all.stream().map(it -> it.row().ref()).distinct().count();
    return "Of %d reported, %d can be compared%s: %d %s better, %d worse."
        .formatted(
            reported,
            indicators,
            list == ComparedList.COMPARATOR_GAPS && indicators != all.size()
                ? ", with %d figures of others".formatted(all.size())
                : "",
            count(all, Beside.Standing.BETTER),
            count(all, Beside.Standing.BETTER) == 1 ? "is" : "are",
            count(all, Beside.Standing.WORSE));
  }

  private static long count(List<Beside> all, Beside.Standing standing) {
    return all.stream().filter(it -> it.standing() == standing).count();
  }

  /**
   * A figure beside another.
   *
   * @param whose whose or of when the other is
   */
  record Line(RowView row, Cell other, String whose, Cell difference, Cell percent, Cell standing) {

    private static Line of(Beside beside, Dashboard dashboard) {
      FigureFormat format = beside.row().format();
      BigDecimal difference = beside.difference();
      String amount = format.number(difference.abs());
      return new Line(
          RowView.of(beside.row(), dashboard),
          Cell.number(format.number(beside.other()), beside.other()),
          beside.period().map(it -> beside.label() + ", " + it).orElse(beside.label()),
          Cell.number(
              signed(
                  difference,
                  format.unit().isPercent() ? amount.replace("%", "") + " points" : amount),
              difference),
          beside
              .percent()
              .map(it -> Cell.number(signed(it, it.abs().toPlainString() + "%"), it))
              .orElseGet(() -> Cell.text("")),
          Cell.sign(sign(beside.standing())));
    }

    private static String signed(BigDecimal amount, String words) {
      return (amount.signum() < 0 ? "−" : amount.signum() > 0 ? "+" : "") + words;
    }

    private static Sign sign(Beside.Standing standing) {
      return switch (standing) {
        case BETTER -> new Sign("↗", "Better", Tone.BEST);
        case LEVEL -> new Sign("→", "Level", Tone.MIDDLE);
        case WORSE -> new Sign("↘", "Worse", Tone.WORST);
        case NOT_JUDGED -> new Sign("", "Not judged", Tone.NEUTRAL);
      };
    }
  }
}
