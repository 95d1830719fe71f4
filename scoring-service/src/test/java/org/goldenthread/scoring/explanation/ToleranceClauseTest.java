package org.goldenthread.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.Policies.above;
import static org.goldenthread.scoring.rules.Policies.atLeast;
import static org.goldenthread.scoring.rules.Policies.band;
import static org.goldenthread.scoring.rules.SeriesExample.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.scoring.framework.Bands;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.rules.Policies;
import org.goldenthread.scoring.rules.SeriesExample;
import org.goldenthread.scoring.series.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceClauseTest {

  private static final String NOW = "2020-21-Q2";
  private static final String NO_TRENDS =
      " No short-term trend: there is no earlier outturn."
          + " No annual trend: there is no earlier outturn.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 100 equals the target of 100: Exceeds target.",
        "101 | 101 is 1 above the target of 100: Exceeds target.",
        "95.0 | 95.0 is 5.0 below the target of 100, within the tolerance of 5 (5% of the target):"
            + " On target.",
        "94.9 | 94.9 is 5.1 below the target of 100, more than the tolerance of 5 (5% of the"
            + " target): Below target."
      })
  void shouldSayOnWhichSideOfTheToleranceAnOutturnLies(String actual, String sentence) {
    assertThat(explain(series().target(NOW, "100").outturn(NOW, actual)))
        .isEqualTo(sentence + NO_TRENDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "106 | 106 is 6 above the target of 100, more than the tolerance of 5 (5% of the target):"
            + " Exceeds target.",
        "105 | 105 is 5 above the target of 100, within the tolerance of 5 (5% of the target):"
            + " On target, upper half.",
        "96 | 96 is 4 below the target of 100, within the tolerance of 5 (5% of the target):"
            + " On target, lower half."
      })
  void shouldNameTheToleranceOnTheGoodSideWhereItDecides(String actual, String sentence) {
    SeriesExample example =
        series().under(Policies.FOUR_LEVEL).target(NOW, "100").outturn(NOW, actual);

    assertThat(explain(example)).isEqualTo(sentence + NO_TRENDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "110 | 10 above the target of 100, at least 10 (2 tolerances of 5, 5% of the target): a",
        "107 | 7 above the target of 100, more than the tolerance of 5 (5% of the target) but less"
            + " than 10 (2 tolerances of 5, 5% of the target): b",
        "102 | 2 above the target of 100, within the tolerance of 5 (5% of the target): c",
        "98 | 2 below the target of 100, less than 2.5 (0.5 tolerances of 5, 5% of the target): c",
        "97.5 | 2.5 below the target of 100, at least 2.5 (0.5 tolerances of 5, 5% of the target)"
            + " but within 7.5 (1.5 tolerances of 5, 5% of the target): d",
        "92 | 8 below the target of 100, more than 7.5 (1.5 tolerances of 5, 5% of the target): e"
      })
  void shouldNameEveryLimitThatDecides(String actual, String sentence) {
    Bands bands =
        new Bands(
            List.of(
                band("a", "a", atLeast("2")),
                band("b", "b", above("1")),
                band("c", "c", above("-0.5")),
                band("d", "d", atLeast("-1.5")),
                band("e", "e", new Limit.Otherwise())));
    ScoringPolicy policy =
        new ScoringPolicy("five", 1, bands, Policies.FIVE_PERCENT, Policies.PLAIN_TRENDS);

    assertThat(explain(series().under(policy).target(NOW, "100").outturn(NOW, actual)))
        .isEqualTo(actual + " is " + sentence + "." + NO_TRENDS);
  }

  @Test
  void shouldSayThatAPercentageOfAZeroTargetIsNothing() {
    SeriesExample zero =
        SeriesExample.series().target("2020-21-Q2", "0").outturn("2020-21-Q2", "-1");

    assertThat(Explanation.of(zero.scored("2020-21-Q2")))
        .startsWith(
            "-1 is 1 below the target of 0, more than the tolerance of 0 (5% of a zero target):"
                + " Below target.");
  }

  @Test
  void shouldSayWhoSetTheTolerance() {
    SeriesExample indicators =
        series(definition -> definition.tolerance(new Tolerance.Absolute(new BigDecimal("2.50"))))
            .target(NOW, "0")
            .outturn(NOW, "-1");
    SeriesExample quarters =
        series()
            .target(NOW, new Target.Value(BigDecimal.TEN, Optional.of(Policies.FIVE_PERCENT)))
            .outturn(NOW, "9");

    assertThat(explain(indicators))
        .startsWith(
            "-1 is 1 below the target of 0, within the tolerance of 2.5 (set for this indicator):");
    assertThat(explain(quarters))
        .startsWith(
            "9 is 1 below the target of 10, more than the tolerance of 0.5"
                + " (5% of the target, set for this quarter):");
  }

  private static String explain(SeriesExample example) {
    return Explanation.of(example.scored(NOW));
  }
}
