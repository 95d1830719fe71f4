package org.goldenthread.documents.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/**
 * Rows of a table as Apache Parquet, 10,000 at a time: each column with its type, what is empty
 * without a value. A decimal has twelve places, and is rounded to them if it has more.
 */
public final class ParquetRows implements RowWriter {

  static final int DECIMALS = 12;

  private static final int GROUP = 10_000;
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream to;
  private final List<ParquetColumn> columns;
  private final List<RowGroup> groups = new ArrayList<>();
  private long position;
  private int rows;

  private ParquetRows(OutputStream to, List<ParquetColumn> columns) {
    this.to = to;
    this.columns = columns;
  }

  /**
   * The rows of a table as they come.
   *
   * @param columns what each holds, by its name and in their order
   */
  public static RowWriter rows(OutputStream to, Map<String, ColumnType> columns)
      throws IOException {
    ParquetRows rows =
        new ParquetRows(
            to,
            columns.entrySet().stream()
                .map(column -> new ParquetColumn(column.getKey(), column.getValue()))
                .toList());
    rows.put(MAGIC);
    return rows;
  }

  @Override
  public void write(List<Grid.Value> row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(row.get(i));
    }
    rows++;
    if (rows == GROUP) {
      endGroup();
    }
  }

  @Override
  public void end() throws IOException {
    if (rows > 0) {
      endGroup();
    }
    List<SchemaElement> schema = new ArrayList<>();
    schema.add(new SchemaElement("table").setNum_children(columns.size()));
    columns.forEach(column -> schema.add(column.schema()));
    long all = groups.stream().mapToLong(RowGroup::getNum_rows).sum();
    ByteArrayOutputStream footer = new ByteArrayOutputStream();
    Util.writeFileMetaData(
        new FileMetaData(1, schema, all, groups).setCreated_by("Golden Thread"), footer);
    put(footer.toByteArray());
    put(ParquetColumn.little(Integer.BYTES).putInt(footer.size()).array());
    put(MAGIC);
    to.flush();
  }

  private void endGroup() throws IOException {
    List<ColumnChunk> chunks = new ArrayList<>();
    long bytes = 0;
    for (ParquetColumn column : columns) {
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      ColumnMetaData metadata = column.end(page, position);
      chunks.add(new ColumnChunk(position).setMeta_data(metadata));
      bytes += metadata.getTotal_uncompressed_size();
      put(page.toByteArray());
    }
    groups.add(new RowGroup(chunks, bytes, rows));
    rows = 0;
  }

  private void put(byte[] bytes) throws IOException {
    to.write(bytes);
    position += bytes.length;
  }
}
