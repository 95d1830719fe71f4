package org.goldenthread.reporting.data.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.data.CsvRows;
import org.goldenthread.documents.data.JsonLines;
import org.goldenthread.documents.data.ParquetRows;
import org.goldenthread.documents.data.RowWriter;
import org.goldenthread.documents.office.SpreadsheetRows;
import org.goldenthread.reporting.data.DataColumn;

/** A kind of file that a table can be. */
enum TableFormat {
  CSV("csv", "text/csv"),
  JSON_LINES("jsonl", "application/x-ndjson"),
  PARQUET("parquet", "application/vnd.apache.parquet"),
  SPREADSHEET("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String extension;
  private final String mediaType;

  TableFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  String extension() {
    return extension;
  }

  /** What HTTP calls it; of text, with how its letters are written. */
  String mediaType() {
    return this == CSV ? mediaType + ";charset=utf-8;header=present" : mediaType;
  }

  /** The same without anything said of its letters. */
  String bareMediaType() {
    return mediaType;
  }

  RowWriter rows(OutputStream to) throws IOException {
    return switch (this) {
      case CSV -> CsvRows.rows(to, DataColumn.headers());
      case JSON_LINES -> JsonLines.rows(to, DataColumn.headers());
      case PARQUET -> ParquetRows.rows(to, DataColumn.types());
      case SPREADSHEET -> SpreadsheetRows.rows(to, "Data", DataColumn.meanings());
    };
  }

  static Optional<TableFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension.equals(extension)).findFirst();
  }

  /** The one that the caller likes best, the first of those alike; empty if none is accepted. */
  static Optional<TableFormat> negotiated(Request request) {
    List<Variant> variants =
        Arrays.stream(values())
            .map(it -> new Variant(MediaType.valueOf(it.mediaType), (String) null, null))
            .toList();
    Variant best = request.selectVariant(variants);
    return Arrays.stream(values())
        .filter(it -> best != null && MediaType.valueOf(it.mediaType).equals(best.getMediaType()))
        .findFirst();
  }
}
