package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged service writes every kind of file: its class path is not that of its own tests. */
@ExtendWith(WholeSystem.class)
class ReportFilesTest {

  private final Client client;

  ReportFilesTest(Running running) {
    this.client = running.client();
  }

  @ParameterizedTest
  @CsvSource({
    "html, text/html, <!DOCTYPE html>",
    "pdf, application/pdf, %PDF-",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
    "csv, application/zip, PK",
    "json, application/json, {"
  })
  void shouldWriteTheCorporateReport(String extension, String mediaType, String beginning) {
    Client.Answer answer =
        client.get(ServiceName.REPORTING, "/api/v1/reports/corporate/2020-21-Q2." + extension);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith(mediaType);
    assertThat(answer.text()).startsWithIgnoringCase(beginning);
  }
}
