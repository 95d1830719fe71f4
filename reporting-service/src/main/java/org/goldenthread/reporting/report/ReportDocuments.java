package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.format.Format;
import org.goldenthread.reporting.application.ReportFile;
import org.goldenthread.reporting.application.ReportFiles;
import org.goldenthread.vocabulary.Quarter;

/** The corporate report, each directorate's and each committee's, in every format. */
@ApplicationScoped
class ReportDocuments implements ReportFiles {

  private final ComposeReport compose;

  ReportDocuments(ComposeReport compose) {
    this.compose = compose;
  }

  @Override
  public List<ReportFile> of(Quarter quarter) {
    return compose.all(quarter).stream().flatMap(report -> files(report, quarter)).toList();
  }

  private static Stream<ReportFile> files(ComposeReport.PlacedReport report, Quarter quarter) {
    return Arrays.stream(Format.values())
        .map(
            format ->
                new ReportFile(
                    "reports/%s/%s.%s".formatted(report.place(), quarter, format.extension()),
                    format.mediaType(),
                    format.write(report.document())));
  }
}
