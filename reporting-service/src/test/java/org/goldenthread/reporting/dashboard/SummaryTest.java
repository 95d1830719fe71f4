package org.goldenthread.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void shouldSayHowManyScoredWhat() {
    assertThat(
            Report.corporate(
                    An.scored("PI.1", "exceeds", Direction.IMPROVED),
                    An.scored("PI.2", "below", Direction.WORSE),
                    An.scored("PI.3", "below", Direction.WORSE))
                .summary())
        .isEqualTo(
            "Of 3 indicators reported, 1 exceeds target, 0 are on target and 2 are below; 2 are"
                + " worse than last quarter.");
  }

  @Test
  void shouldSayWhatIsMissing() {
    assertThat(
            Report.corporate(
                    An.scored("PI.1", "on_target", Direction.WORSE),
                    An.indicator("PI.2").outturn(An.Q2, "1"),
                    An.indicator("PI.3"),
                    An.indicator("PI.4").absent(An.Q2, OutturnStatus.DELAYED, "IT"))
                .summary())
        .isEqualTo(
            "Of 2 indicators reported, 0 exceed target, 1 is on target, 0 are below and 1 is not"
                + " scored; 1 is worse than last quarter; 1 more is awaited; 1 more is delayed.");
  }

  @Test
  void shouldSayThatNothingIsReportedYet() {
    assertThat(Report.corporate(An.indicator("PI.1")).summary())
        .isEqualTo("The one indicator due has not been reported yet.");
    assertThat(Report.corporate(An.indicator("PI.1"), An.indicator("PI.2")).summary())
        .isEqualTo("None of the 2 indicators due has been reported yet.");
    assertThat(
            Report.corporate(An.indicator("PI.1").absent(An.Q2, OutturnStatus.DELAYED, "IT"))
                .summary())
        .isEqualTo("No indicator is due in this quarter; 1 more is delayed.");
  }

  @Test
  void shouldSayThatThereAreNoIndicators() {
    assertThat(Report.corporate().summary())
        .isEqualTo("No indicators are reported on in this quarter.");
  }

  @Test
  void shouldSayOfHowManyWhereFewCanBeCompared() {
    assertThat(
            Report.corporate(
                    An.scored("PI.1", "exceeds", Direction.WORSE),
                    An.scored("PI.2", "below", Direction.NONE),
                    An.scored("PI.3", "below", Direction.NONE))
                .summary())
        .endsWith("; of the 1 that can be compared, 1 is worse than last quarter.");
  }

  @Test
  void shouldUseTheTrendThatMostOfThemHave() {
    assertThat(
            Report.corporate(
                    An.scored("PI.1", "exceeds", Direction.NONE).annually(Direction.WORSE),
                    An.scored("PI.2", "below", Direction.NONE).annually(Direction.IMPROVED))
                .summary())
        .endsWith("; 1 is worse than the same quarter last year.");
  }

  @Test
  void shouldQuoteTheLabelsOfAnotherPolicy() {
    assertThat(Report.corporate(An.scored("PI.1", "excellent", Direction.NONE)).summary())
        .contains("1 is scored “As scored: excellent”");
  }
}
