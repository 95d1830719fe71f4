package org.goldenthread.launcher.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that were not saved as they should be, before anything is sent. */
class FolderFaultsTest {

  @TempDir private Path temporary;
  private FakeServices services;

  @BeforeEach
  void start() throws IOException {
    services = new FakeServices();
  }

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void shouldSayOnceWhichColumnAFileLacks() {
    assertThatThrownBy(() -> loadOutturns("ref,quarter,value,status", "PI.1,2020-21-Q2,1,final"))
        .isInstanceOf(LoadingStopped.class)
        .hasMessage(
            "outturns.csv: it has no column 'period'; its columns are ref, quarter, value, status."
                + " What other files call quarter is called period here.");
    assertThat(services.writes()).isEmpty();
  }

  @Test
  void shouldSayThatColumnsAreSeparatedByCommas() {
    assertThatThrownBy(() -> loadOutturns("ref;period;value;status", "PI.1;2020-21-Q2;1;final"))
        .hasMessage(
            "outturns.csv: its columns are not separated by commas. Save it as CSV with commas; the"
                + " first line then begins ref,period,status.");
  }

  @Test
  void shouldNameTheLineOfAQuotationMarkThatIsNotClosed() {
    assertThatThrownBy(
            () ->
                loadOutturns(
                    "ref,period,value,status",
                    "PI.1,2020-21-Q2,1,final",
                    "PI.2,2020-21-Q2,\"1,final"))
        .hasMessageContaining("outturns.csv: line 3: a quotation mark opens a cell there")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void shouldNameTheLineOfAQuotationMarkWithinText() {
    assertThatThrownBy(
            () -> loadOutturns("ref,period,value,status", "PI.1,2020-21-Q2,\"1\" and more,final"))
        .hasMessageContaining("outturns.csv: line 2: something stands between the quotation mark")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void shouldSayHowToSaveAFileThatIsNotInUtf8() throws IOException {
    Files.write(
        temporary.resolve("outturns.csv"),
        "ref,period,value,status,raw_text\nPI.1,2020-21-Q2,1,final,£1".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> services.load(temporary))
        .hasMessageContaining("outturns.csv: it is not in UTF-8. Save it as \"CSV UTF-8\"");
  }

  @Test
  void shouldRefuseAColumnFromWhichNothingIsRead() {
    assertThatThrownBy(() -> loadOutturns("ref,period,colour,status", "PI.1,2020-21-Q2,red,FINAL"))
        .hasMessageContaining(
            "outturns.csv: it has a column 'colour', from which nothing is read; the columns are"
                + " ref, period, status, value");
    assertThat(services.writes()).isEmpty();
  }

  @Test
  void shouldKnowEveryColumnOfTheSamples() {
    for (String sample : List.of("2020-21-q2", "2012-13-q1", "2021-22-q2-childrens")) {
      assertThat(new Folder(Sample.folder(sample)).rows("outturns.csv")).isNotEmpty();
    }
  }

  @Test
  void shouldReadAFileWithAByteOrderMark() {
    LoadReport report =
        loadOutturns("\uFEFF\"ref\",period,value,status", "PI.1,2020-21-Q2,1,final");

    assertThat(report).isEqualTo(new LoadReport(1, List.of()));
  }

  private LoadReport loadOutturns(String... lines) {
    new CsvText(temporary).with("outturns.csv", lines);
    return services.load(temporary);
  }
}
