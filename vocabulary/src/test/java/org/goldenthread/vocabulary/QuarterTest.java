package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

  @ParameterizedTest
  @CsvSource({
    "2020-21-Q1, 2020-04-01, 2020-06-30",
    "2020-21-Q2, 2020-07-01, 2020-09-30",
    "2020-21-Q3, 2020-10-01, 2020-12-31",
    "2020-21-Q4, 2021-01-01, 2021-03-31",
    "1999-00-Q4, 2000-01-01, 2000-03-31"
  })
  void shouldRunFromItsFirstDayToItsLast(String written, LocalDate first, LocalDate last) {
    Quarter quarter = Quarter.parse(written);

    assertThat(quarter.firstDay()).isEqualTo(first);
    assertThat(quarter.lastDay()).isEqualTo(last);
    assertThat(Quarter.of(first)).isEqualTo(quarter);
    assertThat(Quarter.of(last)).isEqualTo(quarter);
    assertThat(quarter).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-22-Q1", "2020-21-Q5", "2020-21-q1", "2020-21", "Q1", ""})
  void shouldRefuseWhatIsNotAQuarter(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quarter.parse(written))
        .withMessageContaining("'" + written + "' is not a quarter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q2 2020-21",
        "2020/21 Q2",
        "Quarter 2 2020/2021",
        "2020-2021-Q2",
        "2020-21 Qtr. 2"
      })
  void shouldNameTheQuarterThatIsWrittenOtherwise(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quarter.parse(written))
        .withMessage("'%s' is not a quarter: write it like 2020-21-Q2".formatted(written));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Quarter.parse(
                    written.replace("Q2", "Q3").replace(" 2 ", " 3 ").replace(". 2", ". 3")))
        .withMessageEndingWith("write it like 2020-21-Q3");
  }

  @Test
  void shouldNameNoQuarterOfYearsThatDoNotFollowOneAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quarter.parse("Q3 2018/25"))
        .withMessage("'Q3 2018/25' is not a quarter: write it like 2020-21-Q2");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07, 2020-21-Q2",
    "2020-21-h2, 2020-21-Q4",
    "2011-12, 2011-12-Q4",
    "AY2019-20, 2020-21-Q2"
  })
  void shouldNameTheQuarterInWhichAnotherPeriodEnds(String written, String quarter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quarter.parse(written))
        .withMessageEndingWith("write it like %s, in which it ends".formatted(quarter));
  }

  @Test
  void shouldCrossTheYearWhenMoved() {
    assertThat(Quarter.parse("2020-21-Q1").previous()).hasToString("2019-20-Q4");
    assertThat(Quarter.parse("2019-20-Q4").plus(1)).hasToString("2020-21-Q1");
    assertThat(Quarter.parse("2020-21-Q2").sameQuarterLastYear()).hasToString("2019-20-Q2");
  }

  @Test
  void shouldOrderByTime() {
    assertThat(Quarter.parse("2019-20-Q4")).isLessThan(Quarter.parse("2020-21-Q1"));
    assertThat(Quarter.parse("2020-21-Q2")).isLessThan(Quarter.parse("2020-21-Q3"));
  }

  @Test
  void shouldHaveALabelForPeople() {
    assertThat(Quarter.parse("2020-21-Q2").label()).isEqualTo("Quarter 2 2020-21");
  }

  @Test
  void shouldBeginAtMidnightInLondon() {
    assertThat(Quarter.at(Instant.parse("2020-06-30T22:59:59Z"))).hasToString("2020-21-Q1");
    assertThat(Quarter.at(Instant.parse("2020-06-30T23:00:00Z"))).hasToString("2020-21-Q2");
  }
}
