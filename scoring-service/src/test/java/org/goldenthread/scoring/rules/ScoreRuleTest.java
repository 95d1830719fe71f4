package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;
import static org.goldenthread.scoring.rules.SeriesExample.undefined;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.rules.Score.NotScored;
import org.goldenthread.scoring.rules.Score.Scored;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRuleTest {

  private static final String QUARTER = "2020-21-Q2";

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 71.0, 85.0, below, -14.0",
    "HIGHER_IS_BETTER, 80.75, 85.0, on_target, -4.25",
    "HIGHER_IS_BETTER, 85.0, 85.0, exceeds, 0.0",
    "LOWER_IS_BETTER, 90.9, 85, below, -5.9",
    "LOWER_IS_BETTER, 1.54, 2.5, exceeds, 0.96",
    "HIGHER_IS_BETTER, -104, -100, on_target, -4",
    "LOWER_IS_BETTER, 0.1, 0, below, -0.1",
    "LOWER_IS_BETTER, 0, 0, exceeds, 0"
  })
  void shouldScoreAgainstTheTargetByPolarity(
      Polarity polarity, String actual, String target, String band, BigDecimal variance) {
    Score score =
        scoreOf(
            series(definition -> definition.polarity(polarity))
                .target(QUARTER, target)
                .outturn(QUARTER, actual));

    assertThat(score)
        .isInstanceOfSatisfying(
            Scored.class,
            scored -> {
              assertThat(scored.band().code()).isEqualTo(band);
              assertThat(scored.variance()).isEqualTo(variance);
            });
  }

  @Test
  void shouldScoreAZeroTargetByAnAbsoluteTolerance() {
    Target zero =
        new Target.Value(
            BigDecimal.ZERO, Optional.of(new Tolerance.Absolute(new BigDecimal("0.5"))));
    Score score =
        scoreOf(
            series(definition -> definition.polarity(Polarity.LOWER_IS_BETTER))
                .target(QUARTER, zero)
                .outturn(QUARTER, "0.5"));

    assertThat(score)
        .isInstanceOfSatisfying(
            Scored.class, scored -> assertThat(scored.band().code()).isEqualTo("on_target"));
  }

  @Test
  void shouldScoreAProvisionalOutturn() {
    Score score =
        scoreOf(series().target(QUARTER, "85").outturn(QUARTER, "86", OutturnStatus.PROVISIONAL));

    assertThat(score).isInstanceOf(Scored.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DELAYED, DELAYED",
    "NOT_AVAILABLE, NOT_AVAILABLE",
    "NOT_APPLICABLE, NOT_APPLICABLE",
    "SUPPRESSED, SUPPRESSED",
    "WITHDRAWN, WITHDRAWN"
  })
  void shouldGiveATypedAbsenceAsTheReason(OutturnStatus absence, NotScoredReason reason) {
    assertThat(scoreOf(series().target(QUARTER, "85").absent(QUARTER, absence)))
        .isEqualTo(new NotScored(reason));
  }

  @Test
  void shouldNotScoreWithoutADefinition() {
    assertThat(scoreOf(undefined().target(QUARTER, "85").outturn(QUARTER, "86")))
        .isEqualTo(new NotScored(NotScoredReason.NO_DEFINITION));
  }

  @Test
  void shouldNotScoreBeforeTheFirstQuarter() {
    SeriesExample early =
        series(definition -> definition.firstQuarter("2020-21-Q3"))
            .target(QUARTER, "85")
            .outturn(QUARTER, "86");

    assertThat(scoreOf(early)).isEqualTo(new NotScored(NotScoredReason.NOT_DUE));
  }

  @Test
  void shouldNotScoreAfterRetirement() {
    SeriesExample retired =
        series(definition -> definition.lastQuarter("2020-21-Q1"))
            .target(QUARTER, "85")
            .absent(QUARTER, OutturnStatus.NOT_AVAILABLE);

    assertThat(scoreOf(retired)).isEqualTo(new NotScored(NotScoredReason.NOT_DUE));
  }

  @Test
  void shouldNotScoreWhatOnlyInforms() {
    SeriesExample informs =
        series(DefinitionExample::informationOnly).target(QUARTER, "85").outturn(QUARTER, "86");

    assertThat(scoreOf(informs)).isEqualTo(new NotScored(NotScoredReason.INFORMATION_ONLY));
  }

  @Test
  void shouldNotScoreNeutralPolarity() {
    SeriesExample neutral =
        series(definition -> definition.polarity(Polarity.NEUTRAL))
            .target(QUARTER, "85")
            .outturn(QUARTER, "86");

    assertThat(scoreOf(neutral)).isEqualTo(new NotScored(NotScoredReason.NEUTRAL_POLARITY));
  }

  @Test
  void shouldNotScoreWithoutATarget() {
    assertThat(scoreOf(series().outturn(QUARTER, "86")))
        .isEqualTo(new NotScored(NotScoredReason.NO_TARGET));
  }

  @Test
  void shouldNotScoreOutsideEveryPlan() {
    SeriesExample scorable = series().target(QUARTER, "85").outturn(QUARTER, "86");

    assertThat(scorable.scored(QUARTER, Framework.of(List.of(), List.of())).score())
        .isEqualTo(new NotScored(NotScoredReason.NO_PLAN));
  }

  @Test
  void shouldNotScoreByAPolicyThatIsNotKnown() {
    FinancialYear year = new FinancialYear(2020);
    CouncilPlan plan = CouncilPlan.withOnePolicy("plan", 1, year, year, "unheard-of");
    SeriesExample scorable = series().target(QUARTER, "85").outturn(QUARTER, "86");

    assertThat(
            scorable
                .scored(QUARTER, Framework.of(List.of(plan), List.of(Policies.THREE_LEVEL)))
                .score())
        .isEqualTo(new NotScored(NotScoredReason.UNKNOWN_POLICY));
  }

  private static Score scoreOf(SeriesExample example) {
    return example.scored(QUARTER).score();
  }
}
