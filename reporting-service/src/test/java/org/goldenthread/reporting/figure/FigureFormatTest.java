package org.goldenthread.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

  @Test
  void shouldKeepTheDigitsAsSubmittedWhereNoDecimalsAreDefined() {
    assertThat(written("percent", "71.0")).isEqualTo("71.0%");
    assertThat(written("number", "413")).isEqualTo("413");
  }

  @ParameterizedTest
  @CsvSource({
    "94.96, 95, '94.96%', '95.00%'",
    "94.9, 95, '94.9%', '95.0%'",
    "95.0, 95, '95.0%', '95.0%'",
    "95.004, 95, '95.004%', '95.000%'"
  })
  void shouldAddDigitsUntilTwoFiguresCompareInPrintAsTheyDo(
      String one, String other, String first, String second) {
    FigureFormat format =
        new FigureFormat(Unit.PERCENT, OptionalInt.of(1), 1)
            .tellingApart(Optional.of(new BigDecimal(one)), Optional.of(new BigDecimal(other)));

    assertThat(format.write(new BigDecimal(one))).isEqualTo(first);
    assertThat(format.write(new BigDecimal(other))).isEqualTo(second);
  }

  @Test
  void shouldPrintAValueThatWasWorkedOutAsTheTargetIsPrinted() {
    BigDecimal value = new BigDecimal("93.1034482759");
    Outturn workedOut =
        new Outturn(
            OutturnStatus.FINAL,
            Optional.of(value),
            Optional.of(new Outturn.Ratio(new BigDecimal(27), new BigDecimal(29))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            new Provenance(1, An.LONG_AGO, "loader", Optional.empty(), Optional.empty()),
            Optional.empty());
    FigureFormat format = new FigureFormat(Unit.PERCENT, OptionalInt.empty(), 1);

    assertThat(format.readable(List.of(workedOut), List.of(new BigDecimal("90.25"))).write(value))
        .isEqualTo("93.10%");
    assertThat(format.readable(List.of(workedOut), List.of()).write(value)).isEqualTo("93.1%");
    assertThat(format.readable(List.of(), List.of()).write(value)).isEqualTo("93.1034482759%");
  }

  @Test
  void shouldSetThousandsApart() {
    assertThat(written("gbp", "1339112")).isEqualTo("£1,339,112");
    assertThat(written("tonnes", "15687.11")).isEqualTo("15,687.11 tonnes");
  }

  @Test
  void shouldWriteTheUnitInTheSingularForExactlyOne() {
    assertThat(written("days", "1.0")).isEqualTo("1.0 day");
    assertThat(written("days", "4.35")).isEqualTo("4.35 days");
  }

  @Test
  void shouldWriteAUnitThatItDoesNotKnowAfterTheNumber() {
    assertThat(written("calls_per_hour", "3")).isEqualTo("3 calls per hour");
  }

  @ParameterizedTest
  @CsvSource({
    "RATE_PER_10000, 90.9, '90.9 per 10,000'",
    "'rate per 10,000', 85.4, '85.4 per 10,000'",
    "not_labelled, 1141, '1,141'",
    "percent_of_fte_days, 3.92, 3.92% of FTE days",
    "fte, 12.5, 12.5 FTE"
  })
  void shouldWriteEverySpellingOfAUnitInOneWay(String unit, String value, String written) {
    assertThat(written(unit, value)).isEqualTo(written);
  }

  @Test
  void shouldWriteAFigureInThousandsAsItWasSent() {
    assertThat(FigureFormat.write(new BigDecimal("171"), "£k")).isEqualTo("£171k");
  }

  @Test
  void shouldRoundHalfAwayFromZeroToTheDefinedDecimals() {
    FigureFormat oneDecimal = new FigureFormat(Unit.PERCENT, OptionalInt.of(1), 1);

    assertThat(oneDecimal.write(new BigDecimal("76.85"))).isEqualTo("76.9%");
    assertThat(oneDecimal.write(new BigDecimal("-76.85"))).isEqualTo("-76.9%");
    assertThat(oneDecimal.write(new BigDecimal("77"))).isEqualTo("77.0%");
  }

  @Test
  void shouldRoundInASentenceWhatGoesOnBehindWhatAnybodySays() {
    FigureFormat oneDecimal = new FigureFormat(Unit.PERCENT, OptionalInt.of(1), 1);
    String sentence =
        "93.1034482759% is 3.1034482759 percentage points above the target of 90.25%, and"
            + " 1,234.5678901 is 4.123456.";

    assertThat(oneDecimal.readable(sentence))
        .isEqualTo(
            "93.1% is 3.1 percentage points above the target of 90.25%, and 1,234.6 is 4.123456.");
    assertThat(FigureFormat.of("percent").readable(sentence)).isEqualTo(sentence);
  }

  @Test
  void shouldDivideByTheScaleOnlyForPrint() {
    FigureFormat thousands = new FigureFormat(Unit.GBP, OptionalInt.empty(), 1000);

    assertThat(thousands.write(new BigDecimal("171000"))).isEqualTo("£171k");
    assertThat(thousands.write(new BigDecimal("171500"))).isEqualTo("£171.5k");
    assertThat(thousands.write(new BigDecimal("20000000"))).isEqualTo("£20,000k");
  }

  @Test
  void shouldPutTheSignBeforeTheUnit() {
    assertThat(written("gbp", "-1200")).isEqualTo("-£1,200");
  }

  @Test
  void shouldKeepNumberAndWordApartForTables() {
    FigureFormat days = FigureFormat.of("days");

    assertThat(days.number(new BigDecimal("4.35"))).isEqualTo("4.35");
    assertThat(days.unitWords(new BigDecimal("4.35"))).isEqualTo("days");
  }

  @Test
  void shouldRefuseAScaleThatNothingCanBeDividedBy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FigureFormat(Unit.GBP, OptionalInt.empty(), 0));
  }

  private static String written(String unit, String value) {
    return FigureFormat.of(unit).write(new BigDecimal(value));
  }
}
