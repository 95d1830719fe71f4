package org.goldenthread.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "percent | 71.0 | 71.0% | 71.0 percentage points",
        "number | 413 | 413 | 413",
        "number | 1530000 | 1,530,000 | 1,530,000",
        "days | 5.890 | 5.890 days | 5.890 days",
        "days | 1 | 1 day | 1 day",
        "days | -2 | -2 days | -2 days",
        "GBP | 1339112.50 | £1,339,112.50 | £1,339,112.50",
        "gbp | -5 | -£5 | -£5",
        "percent | 1 | 1% | 1 percentage point",
        "rate_per_10k | 90.9 | 90.9 per 10,000 | 90.9",
        "tonnes | 15687.11 | 15,687.11 tonnes | 15,687.11 tonnes",
        "library_visits | 12 | 12 library visits | 12 library visits",
        "'' | 0.5 | 0.5 | 0.5",
        "number | 1E+3 | 1,000 | 1,000",
        "number | 0.00001 | 0.00001 | 0.00001"
      })
  void shouldWriteValuesAndDifferencesWithEveryDigit(
      String unit, BigDecimal value, String written, String difference) {
    assertThat(new Unit(unit).write(value)).isEqualTo(written);
    assertThat(new Unit(unit).writeDifference(value)).isEqualTo(difference);
  }
}
