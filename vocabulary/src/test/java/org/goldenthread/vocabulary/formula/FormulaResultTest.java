package org.goldenthread.vocabulary.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaResultTest {

  private static final Optional<BigDecimal> PERCENT = Optional.of(BigDecimal.valueOf(100));
  private static final Map<String, Operand> FIGURES =
      Map.of(
          "A.1", figure("457"),
          "A.2", figure("121"),
          "ZERO", figure("0.0"),
          "TENTH", figure("0.1"),
          "SMALL", figure("0.0000000003"),
          "R.1", ratio("50", "113", "226"),
          "R.2", ratio("25", "10", "40"),
          "R.3", ratio("0", "0", "0"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A1 + A2                | 578",
        "A1 - A2 * 2            | 215",
        "(A1 - A2) * 2          | 672",
        "A1 - A2 - 36           | 300",
        "A1 / A2                | 3.7768595041",
        "A2 / A1 / 2            | 0.1323851204",
        "2 / 3                  | 0.6666666667",
        "-2 / 3                 | -0.6666666667",
        "2 / 3 * 3              | 2.0000000001",
        "TENTH + 0.2            | 0.3",
        "SMALL * TENTH * 5      | 0.0000000002",
        "sum(A1, A2, 1)         | 579",
        "mean(A1, A2)           | 289",
        "mean(1, 1, 2)          | 1.3333333333",
        "weighted(R1, R2)       | 46.2406015038",
        "R1 + weighted(R2) / 10 | 52.5",
        "A1 * 1000              | 457000"
      })
  void shouldBeWorkedOutExactlyAndRoundQuotientsToTenDecimals(String formula, String value) {
    assertThat(of(formula))
        .isInstanceOfSatisfying(
            Result.Given.class, it -> assertThat(it.value().toPlainString()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A1 / ZERO        | ZERO is zero, and nothing can be divided by it",
        "1 + A1 / (A2 - 121) | A.2 - 121 is zero, and nothing can be divided by it",
        "weighted(R1, A1) | A.1 has no numerator and denominator, which weighted(R.1, A.1) needs",
        "weighted(R3)     | The denominator of weighted(R.3) is zero, and nothing can be divided by"
            + " it"
      })
  void shouldGiveNoFigureAndTheReason(String formula, String reason) {
    assertThat(of(formula)).isEqualTo(new Result.None(reason));
  }

  @Test
  void shouldHaveTheSumsOfNumeratorsAndDenominatorsWhereItIsNothingElse() {
    assertThat(of("weighted(R1, R2)")).extracting("fraction").isEqualTo(fraction("123", "266"));
    assertThat(of("weighted(R1, R2) * 1")).extracting("fraction").isEqualTo(Optional.empty());
  }

  @Test
  void shouldWeighNothingInAUnitWithoutAFactor() {
    assertThat(Formula.parse("weighted(R1)").result(FormulaResultTest::figureOf, Optional.empty()))
        .isEqualTo(
            new Result.None("The unit has no factor with which weighted(R.1) gives a value"));
  }

  private static Result of(String formula) {
    return Formula.parse(formula).result(FormulaResultTest::figureOf, PERCENT);
  }

  private static Operand figureOf(IndicatorRef ref) {
    return Objects.requireNonNull(FIGURES.get(ref.value()));
  }

  private static Operand figure(String value) {
    return new Operand(new BigDecimal(value), Optional.empty());
  }

  private static Operand ratio(String value, String numerator, String denominator) {
    return new Operand(new BigDecimal(value), fraction(numerator, denominator));
  }

  private static Optional<Fraction> fraction(String numerator, String denominator) {
    return Optional.of(new Fraction(new BigDecimal(numerator), new BigDecimal(denominator)));
  }
}
