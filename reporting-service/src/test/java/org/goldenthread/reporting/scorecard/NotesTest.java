package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Calculation;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.api.Test;

class NotesTest {

  @Test
  void shouldSayNothingOfAnOrdinaryRow() {
    assertThat(notes(An.indicator("PI.1").outturn(An.Q2, "71"))).isEmpty();
  }

  @Test
  void shouldCallAMeasureNewForItsFirstYear() {
    assertThat(notes(An.indicator("PI.1").definition(Definitions.startingIn("2019-20-Q3"))))
        .containsExactly("New measure from Quarter 3 2019-20");
    assertThat(notes(An.indicator("PI.1").definition(Definitions.startingIn("2019-20-Q2"))))
        .isEmpty();
  }

  @Test
  void shouldSayWhenAMeasureStarts() {
    assertThat(notes(An.indicator("PI.1").definition(Definitions.startingIn("2020-21-Q3"))))
        .containsExactly("Available from Quarter 3 2020-21");
  }

  @Test
  void shouldSayWhyAFigureIsDelayed() {
    assertThat(notes(An.indicator("PI.1").absent(An.Q2, OutturnStatus.DELAYED, "Delay with data")))
        .containsExactly("Delayed: Delay with data");
  }

  @Test
  void shouldSayWhatTheSubmitterSaysOfTheFigure() {
    assertThat(notes(An.indicator("PI.1").note("Two schools are left out").outturn(An.Q2, "71")))
        .containsExactly("Two schools are left out");
  }

  @Test
  void shouldMarkAProvisionalFigure() {
    An provisional =
        An.indicator("PI.1")
            .outturn(An.Q2, OutturnStatus.PROVISIONAL, Optional.of("71"), Optional.empty());

    assertThat(notes(provisional)).containsExactly("Provisional figure");
  }

  @Test
  void shouldSayWhichQuarterALaggedFigureIsOf() {
    assertThat(notes(An.indicator("PI.1").definition(Definitions.lagging(1))))
        .containsExactly("Figures are for Quarter 1 2020-21");
  }

  @Test
  void shouldExplainABreakAsLongAsAnEarlierFigureCouldStandInTheRow() {
    assertThat(
            notes(
                An.indicator("PI.1").definition(Definitions.brokenFrom("2019-20-Q3", "new count"))))
        .containsExactly(
            "For information only, not scored",
            "Not comparable before Quarter 3 2019-20: new count");
    assertThat(
            notes(
                An.indicator("PI.1").definition(Definitions.brokenFrom("2019-20-Q2", "new count"))))
        .containsExactly("For information only, not scored");
  }

  @Test
  void shouldSayHowAFigureWasCalculated() {
    Calculation how =
        new Calculation(
            "ADM 1 / ADM 3", "457 / 121", List.of(source("ADM.1", "457"), source("ADM.3", "121")));

    assertThat(notes(An.indicator("PI.1").calculated(how).outturn(An.Q2, "3.7768595041")))
        .containsExactly("Calculated: ADM 1 / ADM 3 = 457 / 121");
  }

  @Test
  void shouldSayOfALongFormulaOnlyHowManyMeasuresItHas() {
    Calculation how =
        new Calculation(
            "sum(%s)".formatted("PI.1, ".repeat(40)), "1", List.of(source("PI.1", "1")));

    assertThat(notes(An.indicator("PI.2").calculated(how).outturn(An.Q2, "1")))
        .containsExactly("Calculated: from the figures of 1 measures");
  }

  private static Calculation.Source source(String ref, String value) {
    return new Calculation.Source(
        new IndicatorRef(ref), 1, OutturnStatus.FINAL, Optional.of(new BigDecimal(value)));
  }

  private static List<String> notes(An indicator) {
    return Report.row(indicator).notes().stream().map(Note::text).toList();
  }
}
