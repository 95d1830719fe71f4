package org.goldenthread.reporting.data.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.data.DataColumn;

/** The table's columns as CSV on the Web describes them (W3C, Metadata Vocabulary). */
record TableMetadata(
    @JsonProperty("@context") List<Object> context,
    String url,
    @JsonProperty("dc:title") String title,
    @JsonProperty("dc:description") String description,
    Dialect dialect,
    Schema tableSchema) {

  static final TableMetadata OF_THE_TABLE =
      new TableMetadata(
          List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")),
          "data.csv",
          "Performance indicators by quarter",
          "One row for each indicator and quarter of which an outturn was submitted or a target is"
              + " set",
          new Dialect("utf-8", true, ","),
          new Schema(
              Arrays.stream(DataColumn.values()).map(Described::of).toList(),
              List.of(
                  DataColumn.REFERENCE.header(),
                  DataColumn.QUARTER.header(),
                  DataColumn.PERIOD.header(),
                  DataColumn.BREAKDOWN.header(),
                  DataColumn.CATEGORY.header())));

  /** How the file is written. */
  record Dialect(String encoding, boolean header, String delimiter) {}

  /** Its columns, and those that name a row. */
  record Schema(List<Described> columns, List<String> primaryKey) {}

  /** A column. */
  record Described(
      String name,
      String titles,
      String datatype,
      @JsonProperty("dc:description") String description) {

    private static Described of(DataColumn column) {
      return new Described(column.header(), column.header(), type(column), column.meaning());
    }

    private static String type(DataColumn column) {
      return switch (column.type()) {
        case TEXT -> "string";
        case DECIMAL -> "decimal";
        case INTEGER -> "integer";
        case DATE -> "date";
      };
    }
  }
}
