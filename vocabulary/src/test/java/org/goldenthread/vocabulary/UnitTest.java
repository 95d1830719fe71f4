package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%|PERCENT",
        "Percentage|PERCENT",
        "per cent|PERCENT",
        "percent_of_fte_days|PERCENT of FTE days",
        "% of invoices|PERCENT of invoices",
        "Number|NUMBER",
        "no.|NUMBER",
        "£|GBP",
        "gbp|GBP",
        "Days|DAYS",
        "hrs|HOURS",
        "Full-time equivalent|FTE",
        "rate per 10,000|RATE_PER_10000",
        "rate_per_10k|RATE_PER_10000",
        "RATE_PER_10000|RATE_PER_10000",
        "per 1,000|RATE_PER_1000",
        "per 1 000|RATE_PER_1000",
        "per 250|RATE_PER_250",
        "Rate per 100,000 population|RATE_PER_100000 population",
        "ranking|RANK",
        "Library visits|Library visits",
        "per household|per household",
        "not_labelled|''",
        "''|''",
      })
  void shouldReadWhatPeopleWriteIntoACode(String written, String code) {
    assertThat(Unit.parse(written).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"% of FTE days", "per 1,000 population", "Library visits", "", "£"})
  void shouldReadItsOwnCode(String written) {
    Unit unit = Unit.parse(written);

    assertThat(Unit.parse(unit.code())).isEqualTo(unit);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"RATE_PER", "OTHER"})
  void shouldReadTheCodeOfEveryKind(UnitKind kind) {
    assertThat(Unit.parse(Unit.of(kind).code())).isEqualTo(Unit.of(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "percent|71.0|71.0%",
        "percent_of_fte_days|3.92|3.92% of FTE days",
        "number|1141|1,141",
        "GBP|-1339112|-£1,339,112",
        "days|1|1 day",
        "days|1.00|1.00 day",
        "days|2|2 days",
        "kg|12.5|12.5 kg",
        "fte|3|3 FTE",
        "rate_per_10k|90.9|90.9 per 10,000",
        "per 1,000 population|1|1 per 1,000 population",
        "rank|4|4th",
        "rank|11|11th",
        "rank|22|22nd",
        "rank|103|103rd",
        "rank|4.5|4.5",
        "not_labelled|1141|1,141",
        "library_visits|2|2 library visits",
      })
  void shouldStandBesideItsNumber(String unit, BigDecimal number, String printed) {
    assertThat(Unit.parse(unit).write(number)).isEqualTo(printed);
  }

  @Test
  void shouldTakeAScaleMarkBetweenDigitsAndSign() {
    assertThat(Unit.GBP.number(new BigDecimal("171"), "k")).isEqualTo("£171k");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "percent|14.0|14.0 percentage points",
        "percent|1|1 percentage point",
        "rate per 10,000|2.5|2.5",
        "days|1|1 day",
        "gbp|5|£5",
        "rank|2|2 places",
      })
  void shouldWriteDifferences(String unit, BigDecimal number, String printed) {
    assertThat(Unit.parse(unit).writeDifference(number)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "percent, 100",
    "'per 1,000', 1000",
    "rate_per_10k, 10000",
    "days, 1",
    "ratio, 1",
    "'', 1"
  })
  void shouldSayWithWhatARatioIsMultiplied(String unit, BigDecimal factor) {
    assertThat(Unit.parse(unit).factor()).contains(factor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Library visits", "per household"})
  void shouldGuessNoFactorOfAUnitThatIsNotKnown(String unit) {
    assertThat(Unit.parse(unit).factor()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"£k, 1000", "gbp_thousand, 1000", "£000, 1000", "£ thousands, 1000", "£m, 1000000"})
  void shouldTellTheScaleThatASpellingImplies(String written, int scale) {
    assertThat(SpeltUnit.read(written)).isEqualTo(new SpeltUnit(Unit.GBP, scale));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£k | 450.5 | 450.5 was read as 450,500: its unit counts thousands",
        "£m | -2 | -2 was read as -2,000,000: its unit counts millions",
        "£bn | 0.1 | 0.1 was read as 100,000,000: its unit counts billions",
        "£ | 450 |"
      })
  void shouldTellWhatIsMeantByANumberInAUnitWithAScale(
      String unit, BigDecimal number, String note) {
    assertThat(SpeltUnit.read(unit).note(number)).isEqualTo(Optional.ofNullable(note));
  }

  @Test
  void shouldRefuseAScaledSpellingWhereNobodyWouldScale() {
    assertThatThrownBy(() -> Unit.parse("£k"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a display scale of 1000");
  }

  @Test
  void shouldHeadAColumn() {
    assertThat(Unit.PERCENT.heading()).isEqualTo("%");
    assertThat(Unit.parse("per 10,000").heading()).isEqualTo("per 10,000");
    assertThat(Unit.parse("days").heading()).isEqualTo("days");
  }
}
