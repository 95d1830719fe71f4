package org.goldenthread.reporting.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.UnitKind;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class ComparedListTest {

  private static final Quarter Q1 = An.Q2.previous();

  @Test
  void shouldListTheFurthestMoveFirstWhateverItsDirection() {
    List<Beside> moved =
        ComparedList.MOVERS.of(
            Report.corporate(
                moved("PI.1", "80", "79", Direction.WORSE),
                moved("PI.2", "10", "15", Direction.IMPROVED),
                moved("PI.3", "0", "15", Direction.IMPROVED)));

    assertThat(moved)
        .extracting(it -> it.row().ref().value())
        .containsExactly("PI.2", "PI.1", "PI.3");
    assertThat(moved.getFirst().percent()).contains(new BigDecimal("50.0"));
    assertThat(moved.getFirst().difference()).isEqualByComparingTo("5");
    assertThat(moved.getFirst().label()).isEqualTo("Quarter 1 2020-21");
    assertThat(moved.getFirst().standing()).isEqualTo(Beside.Standing.BETTER);
    assertThat(moved.getLast().percent()).isEmpty();
  }

  @Test
  void shouldNotListWhatWasJudgedByAnotherFigureThanWasReported() {
    An indicator = moved("PI.1", "80", "79", Direction.WORSE).outturn(Q1, "40");

    assertThat(ComparedList.MOVERS.of(Report.corporate(indicator))).isEmpty();
    assertThat(ComparedList.ANNUAL_MOVERS.of(Report.corporate(indicator))).isEmpty();
  }

  @Test
  void shouldNotListAYearToDateAmongThoseThatMovedSinceTheQuarterBefore() {
    An toDate = moved("PI.1", "40", "80", Direction.IMPROVED).definition(Definitions.toDate());

    assertThat(ComparedList.MOVERS.of(Report.corporate(toDate))).isEmpty();
  }

  @Test
  void shouldListTheFurthestBehindFirstAndNothingInAnotherUnit() {
    An indicator =
        An.indicator("PI.1")
            .target(An.Q2, "85")
            .outturn(An.Q2, "71")
            .comparators(
                new Comparators(
                    List.of(
                        other("Wales", "50", Optional.empty()),
                        other("England", "80", Optional.empty()),
                        other("Best", "71", Optional.empty()),
                        other("DCLG", "3", Optional.of(Unit.of(UnitKind.RANK)))),
                    An.LONG_AGO));

    List<Beside> gaps = ComparedList.COMPARATOR_GAPS.of(Report.corporate(indicator));

    assertThat(gaps).extracting(Beside::label).containsExactly("England", "Best", "Wales");
    assertThat(gaps)
        .extracting(Beside::standing)
        .containsExactly(Beside.Standing.WORSE, Beside.Standing.LEVEL, Beside.Standing.BETTER);
    assertThat(gaps.getFirst().percent()).contains(new BigDecimal("-11.3"));
  }

  private static Comparators.Comparator other(String label, String value, Optional<Unit> unit) {
    return new Comparators.Comparator(
        label, Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty(), unit);
  }

  private static An moved(String ref, String before, String now, Direction direction) {
    BigDecimal value = new BigDecimal(now);
    return An.indicator(ref)
        .target(An.Q2, "85")
        .outturn(Q1, before)
        .outturn(An.Q2, now)
        .scored(
            new Scored(
                OutturnStatus.FINAL,
                Optional.of(value),
                Optional.of(new BigDecimal("85")),
                Optional.empty(),
                Optional.empty(),
                new Score.Banded("below", "▲", "Below target"),
                new Trend(
                    direction,
                    Optional.empty(),
                    Optional.of(Q1),
                    Optional.of(new BigDecimal(before))),
                Trend.none("there is no earlier outturn"),
                Optional.of("three-level"),
                Optional.empty(),
                "Because.",
                An.LONG_AGO));
  }
}
