package org.goldenthread.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.junit.jupiter.api.Test;

class ScoringPolicyTest {

  private static final DefaultTolerance FIVE_PERCENT =
      new DefaultTolerance(ToleranceKind.PERCENT, new BigDecimal("5.0"));

  @Test
  void shouldExplainThreeLevels() {
    assertThat(meanings(FIVE_PERCENT, atLeast("0"), atLeast("-1")))
        .containsExactly(
            "On target or better",
            "Worse than target, but by no more than 5% of the target",
            "Worse than target by more than 5% of the target");
  }

  @Test
  void shouldExplainFourLevels() {
    assertThat(meanings(FIVE_PERCENT, above("1"), atLeast("0"), atLeast("-1")))
        .containsExactly(
            "Better than target by more than 5% of the target",
            "On target or better, but by no more than 5% of the target",
            "Worse than target, but by no more than 5% of the target",
            "Worse than target by more than 5% of the target");
  }

  @Test
  void shouldExplainABandThatReachesAcrossTheTarget() {
    assertThat(meanings(FIVE_PERCENT, atLeast("2"), atLeast("-2")))
        .containsExactly(
            "Better than target by at least 10% of the target",
            "From worse than target by no more than 10% of the target to better than it by less"
                + " than 10% of the target",
            "Worse than target by more than 10% of the target");
  }

  @Test
  void shouldExplainAnAbsoluteTolerance() {
    DefaultTolerance absolute =
        new DefaultTolerance(ToleranceKind.ABSOLUTE, new BigDecimal("2.50"));

    assertThat(meanings(absolute, atLeast("-1")).getLast())
        .isEqualTo("Worse than target by more than 2.5 in the indicator's own unit");
  }

  @Test
  void shouldKnowItsLowestBand() {
    assertThat(Report.THREE_LEVELS.isLowest("below")).isTrue();
    assertThat(Report.THREE_LEVELS.isLowest("on_target")).isFalse();
  }

  @Test
  void shouldHaveNoLowestBandWhileItIsUnheardOf() {
    assertThat(ScoringPolicy.unheard("three-level").isLowest("below")).isFalse();
  }

  private static List<String> meanings(DefaultTolerance tolerance, Limit... limits) {
    List<Band> bands = new ArrayList<>();
    for (Limit limit : limits) {
      bands.add(new Band("b" + bands.size(), "?", "?", Optional.of(limit)));
    }
    bands.add(new Band("last", "?", "?", Optional.empty()));
    return new ScoringPolicy(
            "policy", "Policy", bands, Optional.of(tolerance), List.of(), 1, Optional.empty())
        .legend().stream().map(ScoringPolicy.LegendEntry::meaning).toList();
  }

  private static Limit atLeast(String tolerances) {
    return new Limit(new BigDecimal(tolerances), true);
  }

  private static Limit above(String tolerances) {
    return new Limit(new BigDecimal(tolerances), false);
  }
}
