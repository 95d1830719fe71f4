package org.goldenthread.reporting.data;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * What is known of an indicator and a quarter.
 *
 * @param definition the one in force in the quarter; of a published figure, in its report
 * @param directorate with its name in the quarter; empty for a corporate indicator
 * @param quarter the data quarter
 * @param outturn what was submitted; empty if nothing was
 * @param assessment the score that may stand beside the outturn
 * @param scoring what scoring said last; counts only where the assessment has its explanation
 * @param printed the value that the last publication of the figure printed
 * @param period what the value is for
 * @param part of which category of which breakdown it is; empty for the whole
 */
public record DataRow(
    IndicatorRef ref,
    Definition definition,
    Optional<Named> directorate,
    Optional<Named> priority,
    Quarter quarter,
    Optional<Outturn> outturn,
    Target target,
    Assessment assessment,
    Optional<Scored> scoring,
    Collection<Mark> marks,
    Optional<BigDecimal> printed,
    Period period,
    Optional<Outturn.Part> part) {

  /** The row of an indicator's figure as a report shows it. */
  static DataRow published(IndicatorFigures figures, QuarterFigures report) {
    ScorecardRow row = ScorecardRow.of(figures, report);
    Optional<Outturn> outturn = row.figure().outturn();
    return new DataRow(
        row.ref(),
        row.definition(),
        row.directorate(),
        row.priority(),
        row.figure().quarter(),
        outturn,
        row.figure().target(),
        row.figure().assessment(),
        figures.scored(),
        row.marks().of(PrintedFigure.What.OUTTURN),
        outturn.flatMap(Outturn::value),
        row.period(),
        Optional.empty());
  }

  /** This row, and below it those of its months and parts, as far as they are asked for. */
  Stream<DataRow> withDetails(TableRequest request) {
    Stream<DataRow> months =
        months()
            .filter(any -> request.months())
            .flatMap(month -> Stream.concat(Stream.of(month), month.parts(request)));
    return Stream.of(Stream.of(this), parts(request), months).flatMap(rows -> rows);
  }

  private Stream<DataRow> months() {
    return outturn.stream()
        .flatMap(
            whole ->
                whole.months().stream()
                    .map(it -> detail(whole.of(it), Period.of(it.month()), Optional.empty())));
  }

  private Stream<DataRow> parts(TableRequest request) {
    return outturn.stream()
        .filter(any -> request.parts())
        .flatMap(
            whole ->
                whole.parts().stream().map(it -> detail(whole.of(it), period, Optional.of(it))));
  }

  private DataRow detail(Outturn own, Period of, Optional<Outturn.Part> what) {
    return new DataRow(
        ref,
        definition,
        directorate,
        priority,
        quarter,
        Optional.of(own),
        Target.notSet(),
        Assessment.DETAIL,
        Optional.empty(),
        Marks.of(own.status()).stream().toList(),
        Optional.empty(),
        of,
        what);
  }

  /** What scoring said, if it is what stands beside the outturn. */
  Optional<Scored> scored() {
    return assessment.explanation().isPresent() ? scoring : Optional.empty();
  }
}
