package org.goldenthread.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.Governance;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.rules.Policies;
import org.goldenthread.scoring.rules.Score.Scored;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.SeriesExample;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.scoring.whatif.Contrast.Aspect;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.NoTarget;
import org.junit.jupiter.api.Test;

class SuppositionTest {

  private static final String BEFORE = "2020-21-Q1";
  private static final String NOW = "2020-21-Q2";
  private static final Supposition NOTHING =
      new Supposition(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final SeriesExample series =
      SeriesExample.series(definition -> definition.unit("percent"))
          .target(NOW, "80")
          .outturn(BEFORE, "80")
          .outturn(NOW, "72");

  @Test
  void shouldDifferInNothingWhereNothingIsSupposed() {
    Contrast contrast = contrast(NOTHING);

    assertThat(contrast.differing()).isEmpty();
    assertThat(contrast.after()).isEqualTo(contrast.before());
  }

  @Test
  void shouldScoreEveryCoveredQuarterByTheSupposedPolicy() {
    Contrast contrast = contrast(policy(Policies.FOUR_LEVEL));

    assertThat(contrast.after().inputs().governance())
        .isInstanceOfSatisfying(
            Governance.Governed.class,
            governed -> assertThat(governed.policy()).isEqualTo(Policies.FOUR_LEVEL));
    assertThat(contrast.before().inputs().governance())
        .isNotEqualTo(contrast.after().inputs().governance());
  }

  @Test
  void shouldScoreByTheSupposedToleranceBeforeAllOthers() {
    series.target(NOW, withTolerance("1"));

    Contrast contrast = contrast(tolerance("10"));

    assertThat(contrast.differing()).containsExactly(Aspect.SCORE);
    assertThat(band(contrast.before())).isEqualTo("below");
    assertThat(band(contrast.after())).isEqualTo("on_target");
  }

  @Test
  void shouldScoreAgainstTheSupposedTarget() {
    Contrast contrast = contrast(target(new TargetChange.To(number("70"))));

    assertThat(band(contrast.after())).isEqualTo("exceeds");
    assertThat(((Scored) contrast.after().score()).target().value()).isEqualTo("70");
  }

  @Test
  void shouldScoreAgainstASupposedTargetWhereNoneIsSet() {
    series.target(NOW, new Target.None(NoTarget.NOT_SET, ""));

    assertThat(contrast(target(new TargetChange.To(number("70")))).differing())
        .containsExactly(Aspect.SCORE);
    assertThat(contrast(target(new TargetChange.ByPercent(number("10")))).differing()).isEmpty();
  }

  @Test
  void shouldMoveTheTargetByAPercentageOfItselfWithoutItsSign() {
    assertThat(supposed("80", "-10")).isEqualByComparingTo("72");
    assertThat(supposed("-80", "10")).isEqualByComparingTo("-72");
  }

  @Test
  void shouldKeepTheQuartersOwnToleranceUnderASupposedTarget() {
    Target own = withTolerance("1");

    assertThat(new TargetChange.To(number("70")).of(own)).isEqualTo(withTolerance("1", "70"));
    assertThat(new TargetChange.ByPercent(number("0")).of(own))
        .isEqualTo(withTolerance("1", "80.00"));
  }

  @Test
  void shouldTurnScoresAndTrendsByTheSupposedPolarity() {
    Contrast contrast =
        contrast(
            new Supposition(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Polarity.LOWER_IS_BETTER)));

    assertThat(contrast.differing()).containsExactly(Aspect.SCORE, Aspect.SHORT_TERM_TREND);
    assertThat(contrast.before().shortTermTrend().verdict()).isEqualTo("WORSE");
    assertThat(contrast.after().shortTermTrend().verdict()).isEqualTo("IMPROVED");
  }

  @Test
  void shouldTellThatAnAnnualTrendDiffers() {
    series.outturn("2019-20-Q2", "73");
    TrendRules lenient =
        new TrendRules(
            CompareWith.PREVIOUS_QUARTER,
            DeadBand.NONE,
            Cumulative.AS_REPORTED,
            new DeadBand(number("2")));

    assertThat(contrast(policy(Policies.threeLevel(lenient))).differing())
        .containsExactly(Aspect.ANNUAL_TREND);
  }

  private BigDecimal supposed(String target, String percent) {
    series.target(NOW, target);
    Contrast contrast = contrast(target(new TargetChange.ByPercent(number(percent))));
    return ((Scored) contrast.after().score()).target().value();
  }

  private Contrast contrast(Supposition supposition) {
    CouncilPlan plan =
        CouncilPlan.withOnePolicy(
            "plan", 1, new FinancialYear(2019), new FinancialYear(2021), "three-level");
    Framework framework =
        Framework.of(List.of(plan), List.of(Policies.THREE_LEVEL, Policies.FOUR_LEVEL));
    return supposition.contrast(framework, series.build(), _ -> true).getLast();
  }

  private static String band(ScoredOutturn scored) {
    return ((Scored) scored.score()).band().code();
  }

  private static Supposition policy(ScoringPolicy policy) {
    return new Supposition(
        Optional.of(policy), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Supposition tolerance(String percent) {
    Tolerance tolerance = new Tolerance.PercentOfTarget(number(percent));
    return new Supposition(
        Optional.empty(), Optional.of(tolerance), Optional.empty(), Optional.empty());
  }

  private static Supposition target(TargetChange change) {
    return new Supposition(
        Optional.empty(), Optional.empty(), Optional.of(change), Optional.empty());
  }

  private static Target withTolerance(String percent) {
    return withTolerance(percent, "80");
  }

  private static Target withTolerance(String percent, String value) {
    return new Target.Value(
        number(value), Optional.of(new Tolerance.PercentOfTarget(number(percent))));
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written);
  }
}
