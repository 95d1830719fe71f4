package org.goldenthread.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

/** A score stands beside a figure only if it is that figure's score. */
class AssessmentTest {

  private static final Score PENDING =
      new Score.NotScored("PENDING", "the score is being worked out");

  @Test
  void shouldShowTheScoreOfTheFigure() {
    assertThat(score(An.scored("PI.1", "below", Direction.WORSE)))
        .isEqualTo(new Score.Banded("below", "?", "As scored: below"));
  }

  @Test
  void shouldTakeFiguresThatDifferOnlyInTrailingZerosAsTheSame() {
    assertThat(score(An.scored("PI.1", "below", Direction.WORSE).outturn(An.Q2, "71.00")))
        .isInstanceOf(Score.Banded.class);
  }

  @Test
  void shouldWaitForTheScoreOfARevisedFigure() {
    assertThat(score(An.scored("PI.1", "below", Direction.WORSE).outturn(An.Q2, "90")))
        .isEqualTo(PENDING);
  }

  @Test
  void shouldWaitForTheScoreAgainstAChangedTarget() {
    assertThat(score(An.scored("PI.1", "below", Direction.WORSE).target(An.Q2, "60")))
        .isEqualTo(PENDING);
  }

  @Test
  void shouldWaitForTheFirstScore() {
    assertThat(score(An.indicator("PI.1").outturn(An.Q2, "71"))).isEqualTo(PENDING);
  }

  @Test
  void shouldSayThatTheOutturnIsAwaited() {
    assertThat(score(An.indicator("PI.1").score("below", Direction.WORSE)))
        .isEqualTo(new Score.NotScored("AWAITED", "no outturn has been submitted"));
  }

  private static Score score(An indicator) {
    return Report.row(indicator).figure().assessment().score();
  }
}
