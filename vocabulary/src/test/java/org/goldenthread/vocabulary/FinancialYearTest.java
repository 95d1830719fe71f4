package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

  @ParameterizedTest
  @ValueSource(strings = {"2020-21", "1999-00", "2009-10", "1900-01"})
  void shouldReadAndWriteTheSameText(String written) {
    assertThat(FinancialYear.parse(written)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-22", "2020-20", "2020", "2020/21", "20-21", ""})
  void shouldRefuseWhatIsNotAFinancialYear(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FinancialYear.parse(written))
        .withMessageContaining("is not a financial year");
  }

  @Test
  void shouldNameTheYearThatWasMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FinancialYear.parse("2020-22"))
        .withMessageContaining("2020-21");
  }

  @Test
  void shouldRefuseAYearOutsideTheRecords() {
    assertThatIllegalArgumentException().isThrownBy(() -> FinancialYear.parse("1899-00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nov-10", "11/10/2010", "2010-11-01"})
  void shouldSayThatASpreadsheetMayHaveMadeADateOfIt(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FinancialYear.parse(written))
        .withMessageContaining("may have taken the year for a date");
  }
}
