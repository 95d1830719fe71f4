package org.goldenthread.outturns.template.rest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "71.5                | General                      | 71.5",
        "71.3                | 0                            | 71.3",
        "0.715               | 0.0%                         | 71.5",
        "0.71499999999999997 | 0.0%                         | 71.5",
        "76.870748299319729  | General                      | 76.8707482993197",
        "71.5                | #,##0.0\"%\"                 | 71.5",
        "71.5                | 0.0\\%                       | 71.5",
        "1234.5              | #,##0.00                     | 1234.5",
        "1339112             | [$£-809]#,##0                | 1339112",
        "1339112             | \"£\"#,##0                   | 1339112",
        "12                  | 0\" days\"                   | 12",
        "-5                  | #,##0;-#,##0                 | -5",
        "-5                  | #,##0_);(#,##0)              | -5",
        "-5                  | [Red]-0                      | -5",
        "0                   | 0;-0;\"zero \"0              | 0",
        "1E3                 | 0.00E+00                     | 1000",
        "71.5                | @                            | 71.5"
      })
  void shouldBeWhatItsReaderSees(String raw, String format, String shown) {
    assertThat(ShownNumber.of(raw, format)).isEqualTo(new Cell.Says(shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1E100000000 | General            | too many digits",
        "1E-100000000 | General           | too many digits",
        "44104   | dd/mm/yyyy              | a date or a time",
        "44104   | [$-809]d mmmm yyyy;@    | a date or a time",
        "0.5     | h:mm                    | a date or a time",
        "1.5     | [h]:mm:ss               | a date or a time",
        "171000  | #,##0,                  | thousands",
        "171000  | #,##0.0,,\"m\"          | thousands",
        "171     | £#,##0\"k\"             | 'k' beside",
        "171     | 0\" million\"           | 'million' beside",
        "1       | 0\"1\"                  | '1' beside",
        "0.5     | # ?/?                   | a fraction",
        "-5      | 0;0                     | the minus sign",
        "-5      | #,##0;[Red]#,##0        | the minus sign",
        "5       | ;;;                     | does not show its number",
        "5       | \"done\"                | does not show its number",
        "5       | [<10]0;0.0              | by a rule",
        "0.5     | 0%\"%\"                 | '%' beside"
      })
  void shouldBeUnclearWhereTheFormatShowsSomethingElse(String raw, String format, String why) {
    assertThat(ShownNumber.of(raw, format))
        .isInstanceOfSatisfying(
            Cell.Unclear.class, cell -> assertThat(cell.detail()).contains(why.strip()));
  }
}
