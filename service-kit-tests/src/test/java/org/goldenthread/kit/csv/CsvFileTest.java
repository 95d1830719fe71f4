package org.goldenthread.kit.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.kit.text.Charsets;
import org.goldenthread.kit.text.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  private static final CsvColumns COLUMNS =
      new CsvColumns(
          List.of("ref", "quarter", "value", "note"),
          Set.of("ref", "quarter"),
          Map.of("period", "quarter"));

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void shouldReadCellsBetweenCommasSemicolonsAndTabs(String separator) throws IOException {
    List<CsvRow> rows = read("ref,quarter,value\nPI.47,2020-21-Q2,71.50\n".replace(",", separator));

    assertThat(rows)
        .extracting(CsvRow::cells)
        .containsExactly(Map.of("ref", "PI.47", "quarter", "2020-21-Q2", "value", "71.50"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void shouldPassOverTheLineThatNamesTheSeparator(String separator) throws IOException {
    String file = "sep=,\nref,quarter\nPI.47,2020-21-Q2\n".replace(",", separator);

    assertThat(read(file)).singleElement().extracting(CsvRow::line).isEqualTo(3L);
  }

  @Test
  void shouldTakeColumnsInAnyOrderAndLeaveOutEmptyCells() throws IOException {
    List<CsvRow> rows = read("note,quarter,ref\n,2020-21-Q2,PI.47");

    assertThat(rows)
        .extracting(CsvRow::cells)
        .containsExactly(Map.of("ref", "PI.47", "quarter", "2020-21-Q2"));
  }

  @Test
  void shouldKnowAColumnByItsLettersAndByItsOtherNames() throws IOException {
    List<CsvRow> rows = read("REF;Period;note \nPI.47;2020-21-Q2;late");

    assertThat(rows)
        .extracting(CsvRow::cells)
        .containsExactly(Map.of("ref", "PI.47", "quarter", "2020-21-Q2", "note", "late"));
  }

  @Test
  void shouldDropTheByteOrderMarkOfSpreadsheets() throws IOException {
    assertThat(read("\ufeffref,quarter\nPI.47,2020-21-Q2\n")).hasSize(1);
  }

  @Test
  void shouldTrimSpacesOfEveryKind() throws IOException {
    List<CsvRow> rows = read("ref\u00a0,quarter\nPI\u00a047, 2020-21-Q2\u202f\ufeff\n");

    assertThat(rows)
        .extracting(CsvRow::cells)
        .containsExactly(Map.of("ref", "PI\u00a047", "quarter", "2020-21-Q2"));
  }

  @Test
  void shouldPassOverRowsWithoutAWordAndCountTheLinesOfTheFile() throws IOException {
    List<String> lines =
        List.of(
            "ref,quarter,note", "A,Q,\"two", "lines\"", "", ",,", " \u00a0,,", "B,Q,", ",,", "");
    List<CsvRow> rows = read(String.join("\r\n", lines));

    assertThat(rows).extracting(CsvRow::number).containsExactly(1L, 2L);
    assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 7L);
    assertThat(rows).extracting(CsvRow::faults).containsOnly(List.of());
    assertThat(rows.getFirst().text("note")).hasValue("two\r\nlines");
  }

  @Test
  void shouldPassOverColumnsWithoutANameAndWithoutCells() throws IOException {
    List<CsvRow> rows = read("ref,quarter,,\nA,Q,,,\nB,Q,,lost\n");

    assertThat(rows.get(0).faults()).isEmpty();
    assertThat(rows.get(1).faults())
        .containsExactly(
            new CsvRow.Fault(
                "", "The row has 4 cells, the header 2: quote cells that hold a comma"));
  }

  @Test
  void shouldTellARowThatIsTooShort() throws IOException {
    assertThat(read("ref,quarter,value\nA,Q\n").getFirst().faults()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ref,quater | 'quater' is not a column here. Did you mean 'quarter'?",
        "ref,quarter,colour | 'colour' is not a column here",
        "ref,quarter,ref | the column 'ref' is there twice: leave one out",
        "ref,quarter,Period | the column 'quarter' is there twice: leave one out",
        "ref,value | there is no column 'quarter'"
      })
  void shouldRefuseAHeaderByTheNameAtFault(String header, String detail) {
    assertThatThrownBy(() -> read("\n" + header + "\n"))
        .isInstanceOfSatisfying(
            UnreadableTextException.class,
            fault -> {
              assertThat(fault.detail()).contains(detail);
              assertThat(fault.line()).isEqualTo(2);
            });
  }

  @Test
  void shouldRefuseBytesThatAreNotUtf8WithTheirPlaceAndTheRemedy() {
    byte[] bytes = "ref,quarter,note\nA,Q,Fees of \u00a3500\n".getBytes(Charsets.WINDOWS_1252);

    assertThatThrownBy(() -> read(bytes, UTF_8))
        .isInstanceOfSatisfying(
            UnreadableTextException.class,
            fault ->
                assertThat(fault.problem("").getDetail())
                    .startsWith("Line 2: the byte A3 at column 13 is not UTF-8")
                    .contains("CSV UTF-8"));
  }

  @Test
  void shouldReadWhatIsDeclaredToBeWindows1252() throws IOException {
    String note = "\u00a31 \u2013 Si\u00e2n\u2019s";
    byte[] bytes = ("ref,quarter,note\nA,Q," + note + "\n").getBytes(Charsets.WINDOWS_1252);

    assertThat(read(bytes, Charsets.WINDOWS_1252).getFirst().text("note")).hasValue(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A,Q,\"never closed | a quotation mark opens a cell there and none closes it",
        "A,Q,\"five\" inch | something follows the quotation mark that closes a cell"
      })
  void shouldSayWhereQuotationMarksAreWrong(String row, String detail) {
    assertThatThrownBy(() -> read("ref,quarter,note\n" + row + "\n"))
        .isInstanceOfSatisfying(
            UnreadableTextException.class,
            fault -> {
              assertThat(fault.detail()).startsWith(detail);
              assertThat(fault.line()).isPositive();
            });
  }

  @Test
  void shouldRefuseAFileWithoutAWord() {
    assertThatThrownBy(() -> read("\n,,\n"))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("nothing in it");
  }

  @Test
  void shouldNameTheColumnOfACharacterThatMayNotStandInText() throws IOException {
    assertThat(read("ref,quarter,note\nA,Q,a \u202e17 %\n").getFirst().faults())
        .containsExactly(
            new CsvRow.Fault(
                "note", "U+202E at character 3, a mark that turns text round: leave it out"));
  }

  @Test
  void shouldRefuseARowThatCouldFillTheMemory() {
    assertThatThrownBy(() -> read("ref,quarter,note\nA,Q,\"" + "x".repeat(2_000_000) + "\"\n"))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(413));
  }

  @Test
  void shouldNotBlameTheFileForWhatTheTakerMeets() {
    UncheckedIOException own = new UncheckedIOException("line 7: EOF", new IOException("disk"));

    assertThatThrownBy(
            () ->
                CsvFile.read(
                    new ByteArrayInputStream("ref,quarter\nPI.47,2020-21-Q2\n".getBytes(UTF_8)),
                    UTF_8,
                    COLUMNS,
                    row -> {
                      throw own;
                    }))
        .isSameAs(own);
  }

  private static List<CsvRow> read(String text) throws IOException {
    return read(text.getBytes(UTF_8), UTF_8);
  }

  private static List<CsvRow> read(byte[] bytes, Charset charset) throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    CsvFile.read(new ByteArrayInputStream(bytes), charset, COLUMNS, rows::add);
    return rows;
  }
}
