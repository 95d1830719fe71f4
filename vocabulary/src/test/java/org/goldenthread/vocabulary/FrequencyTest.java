package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

  private static final Frequency EVERY_SECOND_YEAR =
      Frequency.of(Cycle.EVERY, 2, FinancialYear.parse("2019-20"), null);

  @ParameterizedTest
  @CsvSource({
    "QUARTERLY, 2020-21-Q2, 2020-21-Q2, Quarter 2 2020-21",
    "MONTHLY, 2020-21-Q2, 2020-21-Q2, Quarter 2 2020-21",
    "HALF_YEARLY, 2020-21-Q2, 2020-21-H1, First half 2020-21",
    "HALF_YEARLY, 2020-21-Q4, 2020-21-H2, Second half 2020-21",
    "YEARLY, 2020-21-Q4, 2020-21, 2020-21",
    "ACADEMIC_YEARLY, 2020-21-Q2, AY2019-20, Academic year 2019/20"
  })
  void shouldKnowAPeriodByTheQuarterInWhichItEnds(
      Cycle cycle, String quarter, String period, String label) {
    Frequency frequency = Frequency.of(cycle, null, null, null);

    assertThat(frequency.endsIn(Quarter.parse(quarter))).isTrue();
    assertThat(frequency.period(Quarter.parse(quarter))).isEqualTo(new Period(period, label));
    assertThat(frequency.quarterOf(period)).isEqualTo(Quarter.parse(quarter));
    assertThat(frequency.quarterOf(quarter)).isEqualTo(Quarter.parse(quarter));
  }

  @ParameterizedTest
  @CsvSource({
    "YEARLY, 3, 2020-21, 2020-21-Q3",
    "YEARLY, 1, 2020-21, 2020-21-Q1",
    "ACADEMIC_YEARLY, 3, AY2019-20, 2019-20-Q3",
    "ACADEMIC_YEARLY, 1, AY2019-20, 2020-21-Q1"
  })
  void shouldBeDueInTheQuarterOfThePeriodThatIsNamed(
      Cycle cycle, int reportedIn, String period, String quarter) {
    Frequency frequency = Frequency.of(cycle, null, null, reportedIn);

    assertThat(frequency.quarterOf(period)).isEqualTo(Quarter.parse(quarter));
    assertThat(frequency.period(Quarter.parse(quarter)).code()).isEqualTo(period);
    assertThat(frequency.endsIn(Quarter.parse(quarter).plus(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-19-Q4, false",
    "2019-20-Q4, true",
    "2020-21-Q4, false",
    "2021-22-Q4, true",
    "2021-22-Q3, false",
    "2017-18-Q4, false"
  })
  void shouldMeasureOneYearOfSeveralFromTheFirst(String quarter, boolean measured) {
    assertThat(EVERY_SECOND_YEAR.endsIn(Quarter.parse(quarter))).isEqualTo(measured);
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTERLY, 2020-21-Q2, 2020-21-Q1, 2019-20-Q2",
    "MONTHLY, 2020-21-Q2, 2020-21-Q1, 2019-20-Q2",
    "HALF_YEARLY, 2020-21-Q2, 2019-20-Q4, 2019-20-Q2",
    "YEARLY, 2020-21-Q4, 2019-20-Q4, 2019-20-Q4",
    "ACADEMIC_YEARLY, 2020-21-Q2, 2019-20-Q2, 2019-20-Q2"
  })
  void shouldFindThePeriodBeforeAndThatOfAYearBefore(
      Cycle cycle, String quarter, String before, String yearBefore) {
    Frequency frequency = Frequency.of(cycle, null, null, null);

    assertThat(frequency.before(Quarter.parse(quarter))).isEqualTo(Quarter.parse(before));
    assertThat(frequency.yearBefore(Quarter.parse(quarter))).isEqualTo(Quarter.parse(yearBefore));
  }

  @Test
  void shouldFindTheMeasurementBeforeOfOneThatIsNotTakenEveryYear() {
    Quarter second = Quarter.parse("2021-22-Q4");

    assertThat(EVERY_SECOND_YEAR.before(second)).isEqualTo(Quarter.parse("2019-20-Q4"));
    assertThat(EVERY_SECOND_YEAR.yearBefore(second)).isEqualTo(Quarter.parse("2019-20-Q4"));
  }

  @Test
  void shouldSayWhenItIsDueNextAndWasDueLast() {
    Quarter between = Quarter.parse("2020-21-Q3");

    assertThat(EVERY_SECOND_YEAR.nextAfter(between)).isEqualTo(Quarter.parse("2021-22-Q4"));
    assertThat(EVERY_SECOND_YEAR.lastUpTo(between)).contains(Quarter.parse("2019-20-Q4"));
  }

  @Test
  void shouldHaveNothingDueBeforeTheFirstYear() {
    Quarter early = Quarter.parse("2012-13-Q1");

    assertThat(EVERY_SECOND_YEAR.nextAfter(early)).isEqualTo(Quarter.parse("2019-20-Q4"));
    assertThat(EVERY_SECOND_YEAR.lastUpTo(early)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-07, 2020-21-Q2", "2021-03, 2020-21-Q4", "2011-12, 2011-12-Q3"})
  void shouldKnowTheQuarterOfAMonth(String month, String quarter) {
    Frequency monthly = Frequency.of(Cycle.MONTHLY, null, null, null);

    assertThat(monthly.quarterOf(month)).isEqualTo(Quarter.parse(quarter));
    assertThat(monthly.month(month)).contains(YearMonth.parse(month));
    assertThat(monthly.month(quarter)).isEmpty();
    assertThat(Quarter.parse(quarter).months()).contains(YearMonth.parse(month));
  }

  @Test
  void shouldSayWhichQuartersFit() {
    assertThatThrownBy(
            () -> Frequency.of(Cycle.HALF_YEARLY, null, null, null).quarterOf("2020-21-Q3"))
        .hasMessage(
            "The measure is taken every half-year, and no period of it ends in 2020-21-Q3: one"
                + " that does is 2020-21-Q2 (2020-21-H1) or 2020-21-Q4 (2020-21-H2)");
  }

  @ParameterizedTest
  @CsvSource({"2020-07", "2020-21-H1", "AY2019-20", "AY", "2020-22", "Christmas"})
  void shouldRefuseAPeriodOfAnotherKind(String period) {
    assertThatThrownBy(() -> Frequency.of(Cycle.YEARLY, null, null, null).quarterOf(period))
        .hasMessage(
            "'%s' is no period of a measure that is taken every year: write it like 2020-21",
            period);
  }

  @Test
  void shouldRefuseAYearThatIsNotMeasured() {
    assertThatThrownBy(() -> EVERY_SECOND_YEAR.quarterOf("2020-21"))
        .hasMessage(
            "'2020-21' is no period of a measure that is taken every 2 years from 2019-20:"
                + " write it like 2019-20");
  }
}
