package org.goldenthread.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class IndicatorHistoryTest {

  private static final Quarter Q1 = Quarter.parse("2020-21-Q1");

  private final IndicatorFigures figures =
      An.scored("PI.1", "below", Direction.WORSE).target(Q1, "80").figures();
  private final IndicatorHistory history = history(figures, Set.of());

  private static IndicatorHistory history(IndicatorFigures figures, Set<Quarter> revised) {
    return new IndicatorHistory(
        figures.ref(),
        List.of(figures.definition()),
        figures.changedAt(),
        figures.targets(),
        figures.outturns(),
        Map.of(),
        figures.scored().map(it -> Map.of(An.Q2, it)).orElse(Map.of()),
        revised,
        Optional.empty());
  }

  @Test
  void shouldListQuartersWithAnOutturnOrATargetInTheOrderOfTime() {
    assertThat(history.entries())
        .extracting(IndicatorHistory.Entry::quarter)
        .containsExactly(Q1, An.Q2);
  }

  @Test
  void shouldMarkTheFirstFigureWithAValueFromABreakOnAndWhatWasRevised() {
    IndicatorFigures broken =
        An.indicator("PI.1")
            .definition(Definitions.brokenFrom("2020-21-Q1", "Measured anew"))
            .absent(Q1, OutturnStatus.DELAYED, "Not counted")
            .outturn(An.Q2, "71")
            .figures();

    assertThat(history(broken, Set.of(An.Q2)).entries())
        .extracting(IndicatorHistory.Entry::marks)
        .containsExactly(Set.of(Mark.NOT_AVAILABLE), Set.of(Mark.REVISED, Mark.BREAK));
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
