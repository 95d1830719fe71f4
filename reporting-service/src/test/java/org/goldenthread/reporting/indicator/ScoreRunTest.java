package org.goldenthread.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class ScoreRunTest {

  private static final Quarter FIRST = Quarter.parse("2019-20-Q3");

  @Test
  void shouldSaySinceWhenAndInHowManyFigures() {
    assertThat(sentence("On target", "Below target", "Below target"))
        .contains("“Below target” since Quarter 4 2019-20: 2 figures in a row.");
  }

  @Test
  void shouldPassOverQuartersWithoutAScore() {
    assertThat(sentence("Below target", "", "", "Below target"))
        .contains("“Below target” since Quarter 3 2019-20: 2 figures in a row.");
  }

  @Test
  void shouldSayWhatItWasBeforeItChanged() {
    assertThat(sentence("Below target", "", "On target"))
        .contains("The figure before, of Quarter 3 2019-20, was “Below target”.");
  }

  @Test
  void shouldSayThatItPassedOverFiguresWithoutAScore() {
    assertThat(sentence("Below target", "71", "On target"))
        .contains("The last scored figure before, of Quarter 3 2019-20, was “Below target”.");
    assertThat(sentence("Below target", "71", "Below target"))
        .contains("“Below target” since Quarter 3 2019-20: 2 scored figures in a row.");
    assertThat(sentence("Below target", "71", "On target", "On target"))
        .contains("“On target” since Quarter 1 2020-21: 2 figures in a row.");
  }

  @Test
  void shouldSayNothingOfAFirstFigure() {
    assertThat(sentence("", "Below target")).isEmpty();
  }

  @Test
  void shouldSayNothingWhereTheLastFigureHasNoScore() {
    assertThat(ScoreRun.of(entries("Below target", ""))).isEmpty();
    assertThat(ScoreRun.of(List.of())).isEmpty();
  }

  private static Optional<String> sentence(String... labels) {
    return ScoreRun.of(entries(labels)).flatMap(ScoreRun::sentence);
  }

  /** A quarter for each label; a number is a figure without a score, an empty one no figure. */
  private static List<IndicatorHistory.Entry> entries(String... labels) {
    return IntStream.range(0, labels.length)
        .mapToObj(i -> entry(FIRST.plus(i), labels[i]))
        .toList();
  }

  private static IndicatorHistory.Entry entry(Quarter quarter, String label) {
    Score score =
        label.isEmpty() || Character.isDigit(label.charAt(0))
            ? new Score.NotScored("NO_TARGET", "there is no target")
            : new Score.Banded(label, "?", label);
    return new IndicatorHistory.Entry(
        quarter,
        Period.of(quarter),
        An.scored("PI.1", "below", Direction.WORSE).figures().definition().format(),
        Optional.ofNullable(
                An.indicator("PI.1").outturn(quarter, "71").figures().outturns().get(quarter))
            .filter(_ -> !label.isEmpty()),
        Target.notSet(),
        Optional.empty(),
        Optional.empty(),
        new Assessment(
            score, Trend.none("no"), Trend.none("no"), Optional.empty(), Optional.empty()),
        Set.of(),
        List.of());
  }
}
