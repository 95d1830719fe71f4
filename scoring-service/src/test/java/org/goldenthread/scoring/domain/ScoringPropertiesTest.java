package org.goldenthread.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must hold for every policy, target and outturn. A failure prints the seed that found it. */
class ScoringPropertiesTest {

  private static final int CASES = 2_000;
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(\\S+) (?:is (\\S+) (above|below)|equals) the target of ([^\\s:,]+(?:,\\d{3})*).*");

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
  void shouldExplainWithTheNumbersThatDecided() {
    forEachCase(
        given -> {
          ScoredOutturn scored = given.scored(given.actual());
          Matcher said = SENTENCE.matcher(scored.explanation());

          assertThat(said.matches()).as(scored.explanation()).isTrue();
          BigDecimal actual = number(said.group(1));
          BigDecimal target = number(said.group(4));
          BigDecimal above = said.group(2) == null ? BigDecimal.ZERO : number(said.group(2));
          boolean below = "below".equals(said.group(3));
          assertThat(actual).isEqualTo(given.actual());
          assertThat(target).isEqualTo(given.target());
          assertThat(actual.subtract(target)).isEqualByComparingTo(below ? above.negate() : above);
        });
  }

  @Test
  void shouldSayTheRelationToTheToleranceThatHolds() {
    forEachCase(
        given -> {
          ScoredOutturn scored = given.under(Policies.threeBands()).scored(given.actual());
          Score.Scored score = (Score.Scored) scored.score();
          BigDecimal distance = score.variance().abs();
          int beyond = distance.compareTo(score.tolerance().amount());

          assertThat(scored.explanation().contains(", more than the tolerance of "))
              .isEqualTo(score.variance().signum() < 0 && beyond > 0);
          assertThat(scored.explanation().contains(", within the tolerance of "))
              .isEqualTo(score.variance().signum() < 0 && beyond <= 0);
        });
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written.replace(",", ""));
  }

  private static void forEachCase(Consumer<GeneratedCase> property) {
    long seed = Long.getLong("golden-thread.seed", System.nanoTime());
    GeneratedCase.Generator cases = new GeneratedCase.Generator(seed);
    for (int i = 0; i < CASES; i++) {
      GeneratedCase given = cases.next();
      try {
        property.accept(given);
      } catch (AssertionError e) {
        throw new AssertionError(
            "Case %d, found with -Dgolden-thread.seed=%d: %s".formatted(i, seed, given), e);
      }
    }
  }
}
