package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Test
  void shouldNameAMonth() {
    assertThat(Period.of(YearMonth.of(2020, 7))).isEqualTo(new Period("2020-07", "July 2020"));
  }

  @ParameterizedTest
  @CsvSource({
    "Academic year 2019/20, AY2019-20",
    "AY 2019-20, AY2019-20",
    "ay2019/20, AY2019-20",
    "First half 2020-21, 2020-21-H1",
    "2020/21 H2, 2020-21-H2",
    "Q2 2020-21, 2020-21-Q2",
    "Quarter 2 2020-21, 2020-21-Q2",
    "2020-21 q2, 2020-21-Q2",
    "2020/21, 2020-21",
    "2020/2021, 2020-21",
    "July 2020, 2020-07",
    "Jul-20, 2020-07",
    "2020-07, 2020-07",
    "2020-21-Q2, 2020-21-Q2",
    "soon, soon"
  })
  void shouldReadWhatPeopleWrite(String written, String code) {
    assertThat(Period.ofPeople(written)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-21-Q2, 2020-21-Q2",
    "2020-21-H1, 2020-21-Q2",
    "2020-21-h2, 2020-21-Q4",
    "2020-21, 2020-21-Q1",
    "AY2019-20, 2019-20-Q3",
    "2020-07, 2020-21-Q2",
    "2021-01, 2020-21-Q4",
    "2011-12, 2011-12-Q1"
  })
  void shouldSayWhenTheFigureCanBeKnownByTheFormAlone(String written, String quarter) {
    assertThat(Period.earliestQuarter(written)).isEqualTo(Quarter.parse(quarter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2020-22", "AY2020-22", "2020-21-H3", "Christmas", ""})
  void shouldRefuseWhatIsNoPeriod(String written) {
    assertThatThrownBy(() -> Period.earliestQuarter(written))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
