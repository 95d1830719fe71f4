package org.goldenthread.outturns.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @ParameterizedTest
  @CsvSource({
    "percent, 113, 147, 76.8707482993",
    "percent, 1, 2, 50",
    "percent, 2, 3, 66.6666666667",
    "'rate per 10,000', 612, 67327, 90.8996390750",
    "rate_per_10k, 612, 67327, 90.8996390750",
    "days, 1, 8, 0.125",
    "number, -1, 3, -0.3333333333",
    "'per 1,000', 612, 67327, 9.0899639075",
    "RATE_PER_100000, 1, 8, 12500"
  })
  void shouldGiveTheValueRoundedHalfUpToTenDecimals(
      String unit, String numerator, String denominator, String value) {
    Ratio ratio = ratio(numerator, denominator);

    assertThat(ratio.value(factor(unit))).isEqualTo(Drafts.figure(value));
  }

  @ParameterizedTest
  @CsvSource({
    "96, 621, 646, true",
    "9.8, 1087, 11128, true",
    "66, 582, 882, true",
    "95.3, 162, 170, true",
    "12.5, 125, 1000, true",
    "12.4, 1245, 10000, true",
    "12.5, 1245, 10000, true",
    "76.8, 113, 147, false",
    "90.0, 234, 259, false",
    "90, 234, 259, true"
  })
  void shouldAgreeWithAValueThatDiffersByAtMostHalfOfItsLastDigit(
      String value, String numerator, String denominator, boolean agrees) {
    Ratio ratio = ratio(numerator, denominator);

    assertThat(ratio.agreesWith(Drafts.figure(value), factor("percent"))).isEqualTo(agrees);
  }

  @Test
  void shouldRefuseADenominatorOfZero() {
    assertThatThrownBy(() -> ratio("1", "0")).isInstanceOf(IllegalArgumentException.class);
  }

  private static BigDecimal factor(String unit) {
    return Unit.parse(unit).factor().orElseThrow();
  }

  private static Ratio ratio(String numerator, String denominator) {
    return new Ratio(Drafts.figure(numerator), Drafts.figure(denominator));
  }
}
