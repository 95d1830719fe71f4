package org.goldenthread.documents.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.DecimalType;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * A column of a Parquet file: the values of the rows since the last page, plainly encoded, and
 * which rows have one. A page is what a group of rows has in one column.
 */
final class ParquetColumn {

  private static final int PRECISION = 38;
  private static final int DECIMAL_BYTES = 16;

  private final String name;
  private final ColumnType type;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
  private int rows;
  private int run;
  private boolean isPresent;

  ParquetColumn(String name, ColumnType type) {
    this.name = name;
    this.type = type;
  }

  SchemaElement schema() {
    SchemaElement element = new SchemaElement(name);
    element.setRepetition_type(FieldRepetitionType.OPTIONAL).setType(physical());
    return switch (type) {
      case TEXT ->
          element
              .setConverted_type(ConvertedType.UTF8)
              .setLogicalType(LogicalType.STRING(new StringType()));
      case DECIMAL -> decimal(element);
      case DATE ->
          element
              .setConverted_type(ConvertedType.DATE)
              .setLogicalType(LogicalType.DATE(new DateType()));
      case INTEGER -> element;
    };
  }

  private static SchemaElement decimal(SchemaElement element) {
    return element
        .setType_length(DECIMAL_BYTES)
        .setPrecision(PRECISION)
        .setScale(ParquetRows.DECIMALS)
        .setConverted_type(ConvertedType.DECIMAL)
        .setLogicalType(LogicalType.DECIMAL(new DecimalType(ParquetRows.DECIMALS, PRECISION)));
  }

  private Type physical() {
    return switch (type) {
      case TEXT -> Type.BYTE_ARRAY;
      case DECIMAL -> Type.FIXED_LEN_BYTE_ARRAY;
      case DATE -> Type.INT32;
      case INTEGER -> Type.INT64;
    };
  }

  /**
   * Adds the value of the next row; empty words are none.
   *
   * @throws IllegalArgumentException if the column holds others
   */
  void add(Grid.Value value) {
    boolean isThere = !(value instanceof Grid.Value.Words(String text) && text.isEmpty());
    if (isThere) {
      values.writeBytes(bytes(value));
    }
    if (isThere != isPresent) {
      endRun();
    }
    isPresent = isThere;
    run++;
    rows++;
  }

  private byte[] bytes(Grid.Value value) {
    return switch (value) {
      case Grid.Value.Words(String text) when type == ColumnType.TEXT -> {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        yield little(Integer.BYTES + letters.length).putInt(letters.length).put(letters).array();
      }
      case Grid.Value.Amount(BigDecimal exact, int _, Grid.Unit _)
          when type == ColumnType.DECIMAL ->
          fixed(exact);
      case Grid.Value.Amount(BigDecimal exact, int _, Grid.Unit _)
          when type == ColumnType.INTEGER ->
          little(Long.BYTES).putLong(exact.longValueExact()).array();
      case Grid.Value.Day(LocalDate date) when type == ColumnType.DATE ->
          little(Integer.BYTES).putInt(Math.toIntExact(date.toEpochDay())).array();
      default -> throw new IllegalArgumentException("%s holds no %s".formatted(name, value));
    };
  }

  /** Two's complement, the highest byte first. */
  private static byte[] fixed(BigDecimal exact) {
    byte[] digits =
        exact.setScale(ParquetRows.DECIMALS, RoundingMode.HALF_EVEN).unscaledValue().toByteArray();
    byte[] fixed = new byte[DECIMAL_BYTES];
    Arrays.fill(fixed, (byte) (exact.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, fixed, DECIMAL_BYTES - digits.length, digits.length);
    return fixed;
  }

  /**
   * So many rows that have a value, or have none: twice the count, seven bits a byte, and which.
   */
  private void endRun() {
    if (run > 0) {
      int left = run << 1;
      for (; left > Byte.MAX_VALUE; left >>>= 7) {
        runs.write(left | 1 << 7);
      }
      runs.write(left);
      runs.write(isPresent ? 1 : 0);
    }
    run = 0;
  }

  /**
   * Writes the rows since the last time as one page, and starts anew.
   *
   * @param to nothing was written to it yet
   * @param position of the page in the file
   */
  ColumnMetaData end(ByteArrayOutputStream to, long position) throws IOException {
    byte[] body = body();
    byte[] packed = packed(body);
    DataPageHeader page = new DataPageHeader(rows, Encoding.PLAIN, Encoding.RLE, Encoding.RLE);
    Util.writePageHeader(
        new PageHeader(PageType.DATA_PAGE, body.length, packed.length).setData_page_header(page),
        to);
    int unpacked = to.size() + body.length;
    to.writeBytes(packed);
    ColumnMetaData metadata = metadata(unpacked, to.size(), position);
    values.reset();
    runs.reset();
    rows = 0;
    return metadata;
  }

  private byte[] body() {
    endRun();
    return little(Integer.BYTES + runs.size() + values.size())
        .putInt(runs.size())
        .put(runs.toByteArray())
        .put(values.toByteArray())
        .array();
  }

  private ColumnMetaData metadata(int unpacked, int written, long position) {
    return new ColumnMetaData(
        physical(),
        List.of(Encoding.PLAIN, Encoding.RLE),
        List.of(name),
        CompressionCodec.GZIP,
        rows,
        unpacked,
        written,
        position);
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }

  /** Room for numbers as Parquet has them, the lowest byte first. */
  static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
