package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.format.Format;

/** A report as a file to read or keep. */
record ReportLink(String label, String address) {

  /** Every format of the report at a place. */
  static List<ReportLink> of(String place) {
    return Stream.of(Format.values())
        .map(format -> of(format, "/api/v1/reports/" + place + "." + format.extension()))
        .toList();
  }

  private static ReportLink of(Format format, String address) {
    String label =
        switch (format) {
          case HTML -> "Web page";
          case PDF -> "PDF";
          case WORD -> "Word";
          case SPREADSHEET -> "Spreadsheet";
          case CSV -> "CSV tables (ZIP)";
          case JSON -> "JSON";
        };
    return new ReportLink(label, address);
  }
}
