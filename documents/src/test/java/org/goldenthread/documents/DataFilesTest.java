package org.goldenthread.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.goldenthread.documents.data.CsvFile;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.documents.data.JsonFile;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.junit.jupiter.api.Test;

/** Files for programs: CSV and JSON. */
class DataFilesTest {

  @Test
  void shouldWriteCommaSeparatedValuesThatAreNoFormulas() {
    Table table =
        new Table(
            "Days",
            List.of(Column.text("Who, what"), Column.number("Days")),
            List.of(
                Row.of(Cell.text("=1+1"), Cell.number("-4.4", new BigDecimal("-4.35"))),
                Row.of(Cell.text("the \"new\" one"), Cell.text(""))));
    assertThat(new String(CsvFile.of(Grid.of(table)), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF\"Who, what\",Days\r\n'=1+1,-4.35\r\n\"the \"\"new\"\" one\",\r\n");
  }

  @Test
  void shouldLetNoCellOfATableBeTakenForAFormulaAndNoNumberForText() {
    String table =
        CsvFile.text(
            List.of("Title", "Value"),
            List.of(
                List.of("=HYPERLINK(\"http://x\")", "-1.5"),
                List.of("@sum", "-1+cmd"),
                List.of("plain, with a comma", "-£1,200")));

    assertThat(table)
        .isEqualTo(
            """
            \uFEFFTitle,Value\r
            "'=HYPERLINK(""http://x"")",-1.5\r
            '@sum,'-1+cmd\r
            "plain, with a comma","-£1,200"\r
            """);
  }

  @Test
  void shouldPackEveryTableOnce() throws Exception {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(CsvFile.zipOf(SampleDocument.of())))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("Scorecard.csv");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith(
              "\uFEFFIndicator,Outturn,Outturn marks,Outturn detail,Target,Target marks,Score\r\n")
          .contains("\r\n'=PI.100 Days lost,15687.11,");
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void shouldKeepExactNumbersInJson() throws Exception {
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    JsonNode json = mapper.readTree(JsonFile.of(SampleDocument.of()));
    JsonNode cell = json.findParents("sheet").getFirst().path("rows").path(0).path(1);
    assertThat(cell.path("text").asText()).isEqualTo("76.9%");
    assertThat(cell.path("exact").decimalValue()).isEqualTo("76.8707");
    assertThat(cell.path("detail").asText()).isEqualTo("113/147");
    assertThat(cell.path("marks").toString()).isEqualTo("[\"[p]\",\"[r]\"]");
  }

  @Test
  void shouldGiveTwoColumnsOfOneNameDifferentHeaders() {
    Table table =
        new Table(
            "Twins",
            List.of(Column.text("Who"), Column.number("Q1"), Column.number("Q1")),
            List.of());
    assertThat(Grid.of(table).headers()).containsExactly("Who", "Q1", "Q1 2");
  }
}
