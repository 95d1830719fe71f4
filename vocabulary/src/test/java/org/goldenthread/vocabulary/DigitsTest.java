package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({"71.0, 71.0", "-0.3, -0.3", "1e3, 1E+3"})
  void shouldReadANumber(String written, String number) {
    assertThat(Digits.read(written)).hasToString(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "71.5%    | write 71.5, without signs",
        "£1,200   | write 1200, without signs",
        "-£15.50  | write -15.50, without signs",
        "1 234 567| write 1234567, without signs",
        "71,5     | write 71.5, with a point",
        "1,2345   | write 1.2345, with a point",
        "1,234    | write 1234, without signs",
        "(1,005.2)| write -1005.2 if it is below nought",
        "\u22125.2     | write -5.2, without signs",
        "\u0667\u0661%      | write 71, without signs",
        "#DIV/0!  | a formula of the spreadsheet failed",
        "<5       | a figure is one exact number",
        "[u] 12.5 | a figure is one exact number",
        "12-14    | a figure is one exact number",
        "[c]      | but a status (DELAYED, NOT_AVAILABLE, NOT_APPLICABLE, SUPPRESSED) and a reason",
        "*        | but a status (DELAYED, NOT_AVAILABLE, NOT_APPLICABLE, SUPPRESSED) and a reason",
        "..       | but a status (DELAYED, NOT_AVAILABLE, NOT_APPLICABLE, SUPPRESSED) and a reason",
        "n/a      | but a status (DELAYED, NOT_AVAILABLE, NOT_APPLICABLE, SUPPRESSED) and a reason"
      })
  void shouldSayWhatToWriteInstead(String written, String remedy) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Digits.read(written))
        .withMessageStartingWith("'%s' is not a decimal number such as 71.0: ", written)
        .withMessageContaining(remedy);
  }
}
