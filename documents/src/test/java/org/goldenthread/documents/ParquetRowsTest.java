package org.goldenthread.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.documents.data.ColumnType;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.documents.data.ParquetRows;
import org.goldenthread.documents.data.RowWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet, as a reader of others reads it. */
class ParquetRowsTest {

  private static final Grid.Value NOTHING = new Grid.Value.Words("");

  @TempDir Path folder;

  @Test
  void shouldBeReadWithItsTypesAndGaps() throws IOException {
    List<List<Object>> read =
        read(
            List.of(
                row("£ und Wörter", "-14.25", 3, LocalDate.of(2020, 9, 30)),
                List.of(NOTHING, NOTHING, NOTHING, NOTHING),
                row("b", "0.1234567890125", 7, LocalDate.of(1950, 1, 1)),
                row("c", "999999999999999.9999999999", 0, LocalDate.EPOCH)));

    assertThat(read.get(0)).startsWith("£ und Wörter").endsWith(3L, LocalDate.of(2020, 9, 30));
    assertThat(read)
        .extracting(it -> it.get(1))
        .map(ParquetRowsTest::plain)
        .containsExactly("-14.25", null, "0.123456789012", "999999999999999.9999999999");
    assertThat(read.get(1)).containsOnlyNulls();
    assertThat(read.get(2)).endsWith(7L, LocalDate.of(1950, 1, 1));
  }

  @Test
  void shouldWriteManyRowsInGroups() throws IOException {
    List<List<Grid.Value>> rows = new ArrayList<>();
    for (int i = 0; i < 20_001; i++) {
      rows.add(
          i % 3 == 0 ? row("", "1", i, LocalDate.EPOCH) : row("w" + i, "2", i, LocalDate.EPOCH));
    }

    List<List<Object>> read = read(rows);

    assertThat(read).hasSize(20_001);
    assertThat(read).extracting(it -> it.get(2)).startsWith(0L).endsWith(20_000L);
    assertThat(read.get(19_999)).startsWith("w19999");
    assertThat(read.get(19_998).getFirst()).isNull();
  }

  @Test
  void shouldBeATableWithoutRows() throws IOException {
    assertThat(read(List.of())).isEmpty();
  }

  @Test
  void shouldRefuseWhatAColumnDoesNotHold() throws IOException {
    RowWriter writer = ParquetRows.rows(OutputStream.nullOutputStream(), columns());

    assertThatThrownBy(() -> writer.write(row("1", "1", 1, LocalDate.EPOCH).reversed()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words holds no");
  }

  private List<List<Object>> read(List<List<Grid.Value>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RowWriter writer = ParquetRows.rows(bytes, columns());
    for (List<Grid.Value> row : rows) {
      writer.write(row);
    }
    writer.end();
    Path file = Files.write(folder.resolve("table.parquet"), bytes.toByteArray());
    List<List<Object>> read = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
        RowReader found = reader.rowReader()) {
      while (found.hasNext()) {
        found.next();
        List<Object> cells = new ArrayList<>();
        columns().keySet().forEach(name -> cells.add(found.getValue(name)));
        read.add(cells);
      }
    }
    return read;
  }

  private static Map<String, ColumnType> columns() {
    Map<String, ColumnType> columns = new LinkedHashMap<>();
    columns.put("words", ColumnType.TEXT);
    columns.put("number", ColumnType.DECIMAL);
    columns.put("count", ColumnType.INTEGER);
    columns.put("day", ColumnType.DATE);
    return columns;
  }

  private static @Nullable String plain(@Nullable Object number) {
    return number == null ? null : ((BigDecimal) number).stripTrailingZeros().toPlainString();
  }

  private static List<Grid.Value> row(String words, String number, int count, LocalDate day) {
    return List.of(
        new Grid.Value.Words(words),
        Grid.Value.Amount.plain(new BigDecimal(number)),
        Grid.Value.Amount.plain(BigDecimal.valueOf(count)),
        new Grid.Value.Day(day));
  }
}
