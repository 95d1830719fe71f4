package org.goldenthread.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks stand beside a figure. */
final class MarkTest {

  @ParameterizedTest
  @CsvSource({
    "PROVISIONAL, [p]",
    "DELAYED, [x]",
    "NOT_AVAILABLE, [x]",
    "NOT_APPLICABLE, [z]",
    "SUPPRESSED, [c]",
    "WITHDRAWN, [w]"
  })
  void shouldMarkWhatIsNotFinal(OutturnStatus status, String symbol) {
    Optional<String> value = status.hasValue() ? Optional.of("71") : Optional.empty();
    ScorecardRow row = row(An.indicator("PI.1").outturn(An.Q2, status, value, Optional.empty()));

    assertThat(row.marks().of(PrintedFigure.What.OUTTURN))
        .extracting(Mark::symbol)
        .containsExactly(symbol);
  }

  @Test
  void shouldNotMarkAFinalFigure() {
    ScorecardRow row = row(An.scored("PI.1", "below", Direction.WORSE));

    assertThat(row.marks().all()).isEmpty();
  }

  @Test
  void shouldMarkTheFirstFigureFromABreakOn() {
    Quarter before = Quarter.parse("2019-20-Q4");
    Quarter first = Quarter.parse("2020-21-Q1");
    ScorecardRow row =
        row(
            An.indicator("PI.1")
                .definition(Definitions.brokenFrom("2020-21-Q1", "Measured anew"))
                .outturn(before, "70")
                .outturn(first, "80")
                .outturn(An.Q2, "81"));

    assertThat(row.history())
        .extracting(point -> row.marks().of(point).contains(Mark.BREAK))
        .containsExactly(false, true, false);
    assertThat(row.marks().of(PrintedFigure.What.OUTTURN)).isEmpty();
  }

  @Test
  void shouldMarkNoQuarterWithoutAFigureAsTheFirstFromABreakOn() {
    ScorecardRow row =
        row(
            An.indicator("PI.1")
                .definition(Definitions.brokenFrom("2020-21-Q1", "Measured anew"))
                .outturn(
                    Quarter.parse("2020-21-Q1"),
                    OutturnStatus.NOT_AVAILABLE,
                    Optional.empty(),
                    Optional.of("Not counted"))
                .outturn(An.Q2, "81"));

    assertThat(row.marks().of(row.history().getFirst())).doesNotContain(Mark.BREAK);
    assertThat(row.marks().of(PrintedFigure.What.OUTTURN)).containsExactly(Mark.BREAK);
  }

  @Test
  void shouldPrintAnEarlierFigureInTheUnitThatItWasIn() {
    ScorecardRow row =
        row(
            An.indicator("PI.1")
                .definition(Definitions.brokenFrom("2020-21-Q1", "the unit changed"))
                .countedBefore(Unit.NUMBER)
                .outturn(Quarter.parse("2019-20-Q4"), "310")
                .outturn(An.Q2, "81"));

    assertThat(PrintedFigure.of(row))
        .filteredOn(it -> it.key().what() == PrintedFigure.What.OUTTURN)
        .extracting(PrintedFigure::display)
        .containsExactly("81%", "310");
  }

  private static ScorecardRow row(An indicator) {
    return new Reporting(Report.figures(indicator))
        .dashboard(new Scope.Corporate())
        .scorecard()
        .rows()
        .getFirst();
  }
}
