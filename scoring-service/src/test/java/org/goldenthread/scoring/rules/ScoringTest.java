package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;

import java.util.List;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private static final Scoring WITHOUT_PLANS = new Scoring(Framework.of(List.of(), List.of()));

  @Test
  void shouldTouchTheQuarterTheNextTwoAndTheSameOneAYearLater() {
    assertThat(Scoring.touchedBy(series().build().indicator(), Quarter.parse("2020-21-Q3")))
        .extracting(Quarter::toString)
        .containsExactly("2020-21-Q3", "2020-21-Q4", "2021-22-Q1", "2021-22-Q3");
  }

  @Test
  void shouldTouchTheNextPeriodsOfAMeasureThatIsNotTakenEveryQuarter() {
    Indicator halfYearly = series(it -> it.frequency(Cycle.HALF_YEARLY)).build().indicator();
    Indicator yearly = series(it -> it.frequency(Cycle.YEARLY)).build().indicator();

    assertThat(Scoring.touchedBy(halfYearly, Quarter.parse("2020-21-Q2")))
        .extracting(Quarter::toString)
        .containsExactly("2020-21-Q2", "2020-21-Q4", "2021-22-Q2");
    assertThat(Scoring.touchedBy(yearly, Quarter.parse("2020-21-Q4")))
        .extracting(Quarter::toString)
        .containsExactly("2020-21-Q4", "2021-22-Q4");
  }

  @Test
  void shouldScoreNothingWhereNothingWasSubmitted() {
    Series empty = series().target("2020-21-Q2", "85").build();

    assertThat(WITHOUT_PLANS.score(empty, Quarter.parse("2020-21-Q2"))).isEmpty();
    assertThat(WITHOUT_PLANS.scoreAll(empty)).isEmpty();
  }

  @Test
  void shouldScoreEveryOutturnEarliestFirst() {
    Series two = series().outturn("2020-21-Q2", "2").outturn("2019-20-Q4", "1").build();

    assertThat(WITHOUT_PLANS.scoreAll(two))
        .extracting(scored -> scored.inputs().quarter().toString())
        .containsExactly("2019-20-Q4", "2020-21-Q2");
  }
}
