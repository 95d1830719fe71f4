package org.goldenthread.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Published;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** What differs from what was published. */
final class RestatementTest {

  private static final Quarter Q1 = Quarter.parse("2020-21-Q1");

  @Test
  void shouldFindNothingWhereNothingChanged() {
    assertThat(changes(reported("71"), reported("71.0"))).isEmpty();
  }

  private static final Restatement.Reasons NONE =
      new Restatement.Reasons(Map.of(), Optional.empty());

  @Test
  void shouldTellBothFigures() {
    assertThat(changes(reported("71"), reported("72")))
        .filteredOn(change -> change.key().what() == PrintedFigure.What.OUTTURN)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).contains("71%");
              assertThat(change.after()).contains("72%");
              assertThat(change.by()).contains("loader");
            });
  }

  @Test
  void shouldFindAnEarlierQuarterThatWasRevised() {
    assertThat(changes(reported("71").outturn(Q1, "70"), reported("71").outturn(Q1, "69")))
        .extracting(change -> change.key().quarter(), change -> change.key().what())
        .containsExactly(tuple(Q1, PrintedFigure.What.OUTTURN));
  }

  @Test
  void shouldSayTheReferenceAsItIsWritten() {
    An repairs =
        An.indicator("RP.2(1)").definition(Definitions.writtenAs("RP02 (1)")).outturn(An.Q2, "71");

    assertThat(Restatement.of(Published.since(Report.figures(), Report.figures(repairs)), NONE))
        .extracting(FigureChange::reference)
        .containsOnly("RP02 (1)");
  }

  @Test
  void shouldFindATargetThatWasChanged() {
    assertThat(changes(reported("71"), reported("71").target(An.Q2, "80")))
        .filteredOn(change -> change.key().what() == PrintedFigure.What.TARGET)
        .singleElement()
        .satisfies(change -> assertThat(change.by()).contains("team"));
  }

  @Test
  void shouldTellWhoChangedWhatDecidesAScoreAndWhy() {
    EventsRead.Reason agreed =
        new EventsRead.Reason(Instant.parse("2020-12-01T10:00:00Z"), "lead", "Agreed in May");
    QuarterFigures now =
        Published.since(
            Report.figures(reported("71")), Report.figures(reported("71").target(An.Q2, "80")));

    assertThat(
            Restatement.of(now, new Restatement.Reasons(Map.of("PI.1", agreed), Optional.empty())))
        .extracting(FigureChange::by, FigureChange::why)
        .containsExactly(tuple(Optional.of("lead"), Optional.of("Agreed in May")));
  }

  @Test
  void shouldFindWhatIsNoLongerReported() {
    QuarterFigures before = Report.figures(reported("71"));

    assertThat(Restatement.of(Published.since(before, Report.figures()), NONE))
        .hasSize(5)
        .allSatisfy(change -> assertThat(change.after()).isEmpty());
  }

  @Test
  void shouldMarkExactlyWhatChanged() {
    QuarterFigures now =
        Published.since(Report.figures(reported("71")), Report.figures(reported("72")));
    ScorecardRow row =
        new Reporting(now).dashboard(new Scope.Corporate()).scorecard().rows().getFirst();

    assertThat(row.marks().of(PrintedFigure.What.OUTTURN)).containsExactly(Mark.REVISED);
    assertThat(row.marks().of(PrintedFigure.What.TARGET)).isEmpty();
  }

  @Test
  void shouldTellOfAStatusThatChangedWithoutMarkingItsFigureAsRevised() {
    An provisional =
        An.indicator("PI.1")
            .target(An.Q2, "85")
            .outturn(An.Q2, OutturnStatus.PROVISIONAL, Optional.of("71"), Optional.empty());
    QuarterFigures now =
        Published.since(Report.figures(provisional), Report.figures(reported("71.0")));

    assertThat(new Reporting(now).dashboard(new Scope.Corporate()).marks()).isEmpty();
    assertThat(Restatement.of(now, NONE))
        .extracting(change -> change.key().what())
        .containsExactly(PrintedFigure.What.OUTTURN);
  }

  @Test
  void shouldNotMarkAnIndicatorThatWasNotPublished() {
    QuarterFigures now =
        Published.since(
            Report.figures(reported("71")), Report.figures(reported("71"), other("PI.2")));

    assertThat(new Reporting(now).dashboard(new Scope.Corporate()).marks()).isEmpty();
    assertThat(Restatement.of(now, NONE))
        .hasSize(5)
        .allSatisfy(change -> assertThat(change.before()).isEqualTo(Optional.empty()));
  }

  private static List<FigureChange> changes(An before, An after) {
    return Restatement.of(Published.since(Report.figures(before), Report.figures(after)), NONE);
  }

  private static An reported(String value) {
    return An.indicator("PI.1").target(An.Q2, "85").outturn(An.Q2, value);
  }

  private static An other(String ref) {
    return An.indicator(ref).target(An.Q2, "85").outturn(An.Q2, "71");
  }
}
