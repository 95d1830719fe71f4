package org.goldenthread.indicators.exchange.rest.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.kit.csv.CsvColumns;

/**
 * A file of the plan: its columns in order, and which field of a thing each of them is.
 *
 * @param otherNames what people call columns: the other name, and the one here
 */
public record Sheet(String file, List<Column> columns, Map<String, String> otherNames) {

  private static final Pattern COLUMN =
      Pattern.compile("(\\+?)(\\w+)(!?)(?:=([^:]*))?(?::(\\w+))?");

  /**
   * A column.
   *
   * @param pointers where the field is in the JSON of the thing; none if it is no field
   * @param needed whether a file must have it
   * @param written whether it is written; some are only in reports
   */
  public record Column(
      String name, List<String> pointers, Cell cell, boolean needed, boolean written) {

    private boolean isOf(String pointer) {
      return pointers.stream().anyMatch(it -> it.equals(pointer) || pointer.startsWith(it + "/"));
    }
  }

  /**
   * A file.
   *
   * @param columns with spaces between, each {@code +name!=/field:cell}, of which all but the name
   *     may be left out: {@code +} is only read, {@code !} must be there, {@code =} is no field,
   *     {@code =/} the whole; the field is called as the column is, the cell is a text
   */
  public static Sheet of(String file, String columns) {
    return new Sheet(
        file, Arrays.stream(columns.strip().split("\\s+")).map(Sheet::parsed).toList(), Map.of());
  }

  /**
   * The same, with other names of columns.
   *
   * @param pairs with spaces between, each {@code other=name}
   */
  public Sheet called(String pairs) {
    return new Sheet(
        file,
        columns,
        Arrays.stream(pairs.strip().split("\\s+"))
            .map(pair -> pair.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
  }

  private static Column parsed(String written) {
    Matcher parts = COLUMN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException(written);
    }
    String field = parts.group(4) == null ? "/" + field(parts.group(2)) : parts.group(4);
    return new Column(
        parts.group(2),
        field.isEmpty()
            ? List.of()
            : Arrays.stream(field.split("\\|")).map(it -> it.equals("/") ? "" : it).toList(),
        parts.group(5) == null ? Cell.TEXT : Cell.valueOf(parts.group(5).toUpperCase(Locale.ROOT)),
        !parts.group(3).isEmpty(),
        parts.group(1).isEmpty());
  }

  private static String field(String column) {
    return Pattern.compile("_(\\w)")
        .matcher(column)
        .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  /** What a file of it may have. */
  public CsvColumns known() {
    return new CsvColumns(
        columns.stream().map(Column::name).toList(),
        columns.stream().filter(Column::needed).map(Column::name).collect(Collectors.toSet()),
        otherNames);
  }

  /** The first row. */
  public List<String> header() {
    return columns.stream().filter(Column::written).map(Column::name).toList();
  }

  /** The column of a field, or else what it would be called. */
  public String column(String pointer) {
    return columns.stream()
        .filter(it -> it.isOf(pointer))
        .findFirst()
        .map(Column::name)
        .orElseGet(
            () ->
                pointer
                    .replaceAll("[{}]|(/[0-9]+)+$", "")
                    .replaceAll(".*/", "")
                    .replaceAll("([A-Z])", "_$1")
                    .toLowerCase(Locale.ROOT));
  }

  /** What a row says: a value for each field, or one for the whole. */
  public Object read(CsvLine line) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (Column column : columns) {
      if (column.pointers().contains("")) {
        return line.cells().getOrDefault(column.name(), "");
      }
      Object value =
          column.pointers().isEmpty() ? null : line.read(column.name(), column.cell()::read);
      if (value != null) {
        put(body, column.pointers().getFirst().substring(1).split("/"), value);
      }
    }
    return body;
  }

  /** What a row says of a thing that has fields. */
  @SuppressWarnings("unchecked") // no column is the whole
  public Map<String, Object> fields(CsvLine line) {
    return (Map<String, Object>) read(line);
  }

  @SuppressWarnings("unchecked") // what is within is made here
  private static void put(Map<String, Object> body, String[] path, Object value) {
    Map<String, Object> at = body;
    for (int step = 0; step < path.length - 1; step++) {
      at = (Map<String, Object>) at.computeIfAbsent(path[step], it -> new LinkedHashMap<>());
    }
    at.put(path[path.length - 1], value);
  }

  /**
   * A row.
   *
   * @param others the cells of columns that are no fields
   */
  public List<String> row(JsonNode thing, Map<String, String> others) {
    List<String> row = new ArrayList<>();
    for (Column column : columns) {
      if (column.written()) {
        String other = others.get(column.name());
        row.add(
            other == null
                ? column.pointers().stream()
                    .map(it -> column.cell().write(thing.at(it)))
                    .collect(Collectors.joining())
                : other);
      }
    }
    return row;
  }
}
