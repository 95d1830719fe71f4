package org.goldenthread.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the published report prints: the oracle, never an input. */
final class PrintedReport {

  private final Path folder;

  PrintedReport(Path folder) {
    this.folder = folder;
  }

  /** The printed score of each indicator: columns ref, period, score. */
  List<CSVRecord> scores() {
    return rows("expected_scores.csv");
  }

  /** The printed trends: columns ref, period, kind, trend. */
  List<CSVRecord> trends() {
    return rows("expected_trends.csv");
  }

  /** The printed counts: columns scope, period, measure, value. */
  List<CSVRecord> summary() {
    return rows("expected_summary.csv");
  }

  private List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(folder.resolve(file)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
