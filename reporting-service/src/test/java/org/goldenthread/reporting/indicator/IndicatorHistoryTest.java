package org.goldenthread.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class IndicatorHistoryTest {

  private static final Quarter Q1 = Quarter.parse("2020-21-Q1");

  private final IndicatorFigures figures =
      An.scored("PI.1", "below", Direction.WORSE).target(Q1, "80").figures();
  private final IndicatorHistory history =
      new IndicatorHistory(
          figures.ref(),
          List.of(figures.definition()),
          figures.changedAt(),
          figures.targets(),
          figures.outturns(),
          Map.of(),
          Map.of(An.Q2, figures.scored().orElseThrow()),
          Optional.empty());

  @Test
  void shouldListQuartersWithAnOutturnOrATargetInTheOrderOfTime() {
    assertThat(history.entries())
        .extracting(IndicatorHistory.Entry::quarter)
        .containsExactly(Q1, An.Q2);
  }

  @Test
  void shouldGiveEachQuarterItsOwnScore() {
    assertThat(history.entries())
        .extracting(entry -> entry.assessment().score())
        .containsExactly(
            new Score.NotScored("AWAITED", "no outturn has been submitted"),
            new Score.Banded("below", "?", "As scored: below"));
  }
}
