package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.goldenthread.scoring.framework.Tolerance;
import org.junit.jupiter.api.Test;

/** What must hold for every policy, target and outturn. A failure prints the seed that found it. */
class ScoringPropertiesTest {

  private static final int CASES = Integer.getInteger("golden-thread.cases", 1_000);

  @Test
  void shouldNeverScoreABetterOutturnWorse() {
    forEachCase(
        given -> {
          BigDecimal better = given.betterThan(given.actual());

          assertThat(given.rank(better)).isLessThanOrEqualTo(given.rank(given.actual()));
        });
  }

  @Test
  void shouldScoreTheMirrorImageTheSame() {
    forEachCase(
        given -> {
          BigDecimal mirrored = given.target().add(given.target()).subtract(given.actual());

          assertThat(given.turned().rank(mirrored)).isEqualTo(given.rank(given.actual()));
        });
  }

  @Test
  void shouldNotDependOnTheScale() {
    forEachCase(
        given -> {
          BigDecimal factor = given.positive();

          assertThat(given.scaled(factor).rank(given.actual().multiply(factor)))
              .isEqualTo(given.withAbsoluteTolerance().rank(given.actual()));
        });
  }

  @Test
  void shouldNeverScoreWorseForAWiderToleranceWhereBandsLieOnTheBadSide() {
    forEachCase(
        given -> {
          GeneratedCase lenient = given.under(Policies.threeBands());

          assertThat(lenient.wider().rank(given.actual()))
              .isLessThanOrEqualTo(lenient.rank(given.actual()));
        });
  }

  @Test
  void shouldScoreAZeroOrNegativeTargetLikeAnyOther() {
    forEachCase(
        given -> {
          GeneratedCase turned = given.withTarget(given.target().negate()).turned();
          assertThat(turned.rank(given.actual().negate())).isEqualTo(given.rank(given.actual()));
        });
  }

  @Test
  void shouldHaveNoToleranceAroundAZeroTargetWhereItIsAPercentage() {
    forEachCase(
        given -> {
          GeneratedCase zero =
              given
                  .under(Policies.threeBands())
                  .withTarget(BigDecimal.ZERO)
                  .withTolerance(new Tolerance.PercentOfTarget(given.positive()));
          int better = zero.betterThan(BigDecimal.ZERO).signum() * given.actual().signum();
          assertThat(zero.rank(given.actual())).isEqualTo(better < 0 ? 2 : 0);
        });
  }

  private static void forEachCase(Consumer<GeneratedCase> property) {
    Seeds.forEach(CASES, GeneratedCase.Generator::new, GeneratedCase.Generator::next, property);
  }
}
