package org.goldenthread.reporting.scorecard;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.vocabulary.Quarter;

/**
 * The marks beside the figures of a row: the one place where they are decided.
 *
 * @param row what is marked
 */
public record RowMarks(ScorecardRow row) {

  /** The marks of what the row reports; all but the outturn can only be revised. */
  public Set<Mark> of(PrintedFigure.What what) {
    Quarter quarter = row.figure().quarter();
    return what == PrintedFigure.What.OUTTURN
        ? outturn(quarter, row.figure().outturn())
        : revised(quarter, what);
  }

  /** The marks of the outturn of an earlier quarter. */
  public Set<Mark> of(HistoryPoint point) {
    return outturn(point.quarter(), Optional.of(point.outturn()));
  }

  /** The marks of the target of an earlier quarter. */
  public Set<Mark> ofTarget(HistoryPoint point) {
    return revised(point.quarter(), PrintedFigure.What.TARGET);
  }

  /** Every mark that stands somewhere in the row. */
  public Set<Mark> all() {
    Set<Mark> marks = new TreeSet<>(of(PrintedFigure.What.OUTTURN));
    row.history().forEach(point -> marks.addAll(of(point)));
    if (!row.revised().isEmpty()) {
      marks.add(Mark.REVISED);
    }
    return marks;
  }

  private Set<Mark> outturn(Quarter quarter, Optional<Outturn> outturn) {
    boolean isBreak = breakAt().filter(quarter::equals).isPresent();
    return Marks.of(outturn, isBreak, isRevised(quarter, PrintedFigure.What.OUTTURN));
  }

  private Set<Mark> revised(Quarter quarter, PrintedFigure.What what) {
    return isRevised(quarter, what) ? Set.of(Mark.REVISED) : Set.of();
  }

  private boolean isRevised(Quarter quarter, PrintedFigure.What what) {
    return row.revised().contains(new PrintedFigure.Key(row.ref(), quarter, what));
  }

  /** The first figure from the break on, as long as one from before it could stand in the row. */
  private Optional<Quarter> breakAt() {
    return row.definition()
        .breakWithinAYearOf(row.figure().quarter())
        .flatMap(
            it ->
                row.history().stream()
                    .filter(point -> point.outturn().status().hasValue())
                    .map(HistoryPoint::quarter)
                    .filter(quarter -> quarter.compareTo(it.from()) >= 0)
                    .min(Quarter::compareTo));
  }
}
