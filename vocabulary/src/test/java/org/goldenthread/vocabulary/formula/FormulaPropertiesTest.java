package org.goldenthread.vocabulary.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.goldenthread.vocabulary.IndicatorRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every formula: made from a seed, which names the case. */
class FormulaPropertiesTest {

  private static final List<String> REFERENCES =
      List.of("PI 432", "\"RP02 (1)\"", "[2B(1)]", "CORP 03c", "C&L5b", "\"1.05\"", "[A-1]");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldReadItsCanonicalTextAsItself(long seed) {
    Formula formula = Formula.parse(written(new Random(seed), 4));

    Formula again = Formula.parse(formula.canonical());

    assertThat(again).isEqualTo(formula);
    assertThat(again.canonical()).isEqualTo(formula.canonical());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveTheSameInEverySpellingAndAtMostTenDecimals(long seed) {
    Formula formula = Formula.parse(written(new Random(seed), 4));

    Result result = result(formula);

    assertThat(result(Formula.parse(formula.canonical()))).isEqualTo(result);
    if (result instanceof Result.Given(BigDecimal value, Optional<Fraction> fraction)) {
      assertThat(value.scale()).isBetween(0, 10);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldRefuseRubbishWithASentence(long seed) {
    Random random = new Random(seed);
    String rubbish =
        random
            .ints(random.nextInt(1, 30), 0, 22)
            .collect(
                StringBuilder::new,
                (text, at) -> text.append("AB1. +-*/(),\"[]sum\u00a3'\ud83d\ude00".charAt(at)),
                StringBuilder::append)
            .toString();
    try {
      assertThat(Formula.parse(rubbish).canonical()).isNotEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("The formula ");
    }
  }

  private static Result result(Formula formula) {
    return formula.result(FormulaPropertiesTest::operand, Optional.of(BigDecimal.valueOf(100)));
  }

  private static Operand operand(IndicatorRef ref) {
    BigDecimal value = BigDecimal.valueOf(ref.hashCode() % 10_000L, 2);
    return new Operand(value, Optional.of(new Fraction(value, BigDecimal.TEN)));
  }

  private static String written(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 2 : 9);
    return switch (kind) {
      case 0 -> REFERENCES.get(random.nextInt(REFERENCES.size()));
      case 1 -> BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3)).toString();
      case 2 -> "(" + written(random, depth - 1) + ")";
      case 3 -> "-" + written(random, 0);
      case 4 -> "sum(%s)".formatted(arguments(random, depth - 1));
      case 5 -> "mean (%s)".formatted(arguments(random, depth - 1));
      default ->
          "%s %s %s"
              .formatted(
                  written(random, depth - 1),
                  "+-*/".charAt(random.nextInt(4)),
                  written(random, depth - 1));
    };
  }

  private static String arguments(Random random, int depth) {
    return String.join(
        ",",
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(it -> written(random, depth))
            .toList());
  }
}
