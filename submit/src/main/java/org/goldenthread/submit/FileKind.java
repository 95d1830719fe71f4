package org.goldenthread.submit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, by the ending of its name, and where such a file is sent. */
enum FileKind {
  /** A row for each figure; UTF-8, or as the option for its character set says. */
  CSV(".csv", "text/csv", "/api/v1/outturns/batch"),
  /** A JSON object on each line. */
  NDJSON(".ndjson", "application/x-ndjson", "/api/v1/outturns/batch"),
  /** The same by another ending. */
  JSONL(".jsonl", "application/x-ndjson", "/api/v1/outturns/batch"),
  /** One JSON array. */
  JSON(".json", "application/json", "/api/v1/outturns/batch"),
  /** The quarter's spreadsheet, filled in. */
  WORKBOOK(
      ".xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "/api/v1/templates/"),
  /** A report's folder as a zip of CSV files. */
  FOLDER(".zip", "application/zip", "/api/v1/submissions");

  private final String ending;
  private final String mediaType;
  private final String path;

  FileKind(String ending, String mediaType, String path) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.path = path;
  }

  /** That of a file; empty if nothing like it can be sent. */
  static Optional<FileKind> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
  }

  static String endings() {
    return String.join(", ", Arrays.stream(values()).map(kind -> kind.ending).toList());
  }

  /** The media type, with the character set where the file is text that leaves it open. */
  String mediaType(String charset) {
    return this == CSV ? mediaType + ";charset=" + charset : mediaType;
  }

  /** The path to post to; a workbook is that of a quarter. */
  String path(String quarter) {
    return this == WORKBOOK ? path + quarter : path;
  }
}
