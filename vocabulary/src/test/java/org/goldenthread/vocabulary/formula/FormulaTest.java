package org.goldenthread.vocabulary.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.goldenthread.vocabulary.IndicatorRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ADM 1 / ADM 3                   | ADM.1 / ADM.3",
        "pi.0432+PI 47                   | PI.432 + PI.47",
        "\"RP02 (1)\" + [2B(1)]          | \"RP.2(1)\" + \"2B(1)\"",
        "RP02 (1) + 2B(1) / sum(A1)      | \"RP.2(1)\" + \"2B(1)\" / sum(A.1)",
        "[LGBF-ENV-3a] - CORP 03c        | \"LGBF-ENV-3A\" - CORP.3C",
        "C&L5b * 100 / 2B                | C&L5B * 100 / 2B",
        "\"1.05\" * 1.50                 | \"1.05\" * 1.5",
        "SUM( A1 ,B1, C1 )               | sum(A.1, B.1, C.1)",
        "mean(A1, B1 * 2)                | mean(A.1, B.1 * 2)",
        "Weighted(A1, [B 1])             | weighted(A.1, B.1)",
        "sum + 1                         | SUM + 1",
        "(A1 * B1) / C1                  | A.1 * B.1 / C.1",
        "A1 * (B1 / C1)                  | A.1 * (B.1 / C.1)",
        "A1 - (B1 + C1)                  | A.1 - (B.1 + C.1)",
        "(A1 + B1) * C1                  | (A.1 + B.1) * C.1",
        "-A1 * B1                        | (0 - A.1) * B.1",
        "A1 - -3                         | A.1 - -3",
        "A1 × 2 ÷ B1 − 1                 | A.1 * 2 / B.1 - 1"
      })
  void shouldBeReadAsWritten(String written, String canonical) {
    assertThat(Formula.parse(written).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``            | The formula ends too early: a reference, a decimal",
        "ADM 1 /       | The formula ends too early: a reference, a decimal",
        "ADM 1 / * 2   | at character 9, '*': a reference, a decimal",
        "max(A1, B1)   | at character 1, 'max': only sum, mean and weighted stand before (; write",
        "(A1 + B1      | The formula ends too early: an operator (+ - * /) or ) was expected",
        "A1 + B1)      | at character 8, ')': an operator (+ - * /) was expected",
        "A1 \"B1\"     | at character 4, 'B1': an operator (+ - * /) was expected",
        "A1 ^ 2        | at character 4, '^': an operator (+ - * /) was expected",
        "sum()         | at character 5, ')': a reference, a decimal",
        "weighted(A1 + B1) | at character 10, 'A1': weighted takes nothing but references",
        "A1 * 1234567890123456 | at character 6, '1234567890123456': A figure has at most 15",
        "\"\" + 1      | at character 1, '': '' is not an indicator reference",
        "PI.1 + \"PI#1\" | at character 8, 'PI#1': 'PI#1' is not an indicator reference"
      })
  void shouldSayWhereItCannotBeReadAndWhatToWrite(String written, String detail) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formula.parse(written))
        .withMessageContaining(detail);
  }

  @Test
  void shouldNameItsReferencesOnceInTheirOrder() {
    assertThat(Formula.parse("sum(PI.3, PI 1) / (PI.3 - weighted(PI.2))").references())
        .containsExactly(
            new IndicatorRef("PI.3"), new IndicatorRef("PI.1"), new IndicatorRef("PI.2"));
  }

  @Test
  void shouldKeepTheTextAndBeEqualToWhatMeansTheSame() {
    Formula formula = Formula.parse(" ADM 1/adm.03 ");

    assertThat(formula).hasToString("ADM 1/adm.03").isEqualTo(Formula.parse("(ADM.1 / ADM.3)"));
    assertThat(formula).isNotEqualTo(Formula.parse("ADM.3 / ADM.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "1+", "sum("})
  void shouldRefuseWhatIsTooLongOrTooDeepBeforeItCostsAnything(String piece) {
    assertThatIllegalArgumentException().isThrownBy(() -> Formula.parse(piece.repeat(1_500) + "1"));
  }

  @Test
  void shouldBeWrittenWithFiguresInPlaceOfReferences() {
    assertThat(Formula.parse("(A1 - [B-1]) * 100 / sum(A1, 2)").with(it -> "<%s>".formatted(it)))
        .isEqualTo("(<A.1> - <B-1>) * 100 / sum(<A.1>, 2)");
  }
}
