package org.goldenthread.reporting.readmodel.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/** Facts with what they say. */
final class Found {

  private final List<FactRows.FactRow> rows;
  private final Map<Long, Object> values;

  /** Of the values, which nobody changes any more. */
  Found(List<FactRows.FactRow> rows, Map<Long, Object> values) {
    this.rows = List.copyOf(rows);
    this.values = Collections.unmodifiableMap(values);
  }

  /** What facts of a kind say, in the order in which they were found. */
  <T> List<T> all(FactKind kind, Class<T> type) {
    return of(kind).map(row -> value(row, type)).toList();
  }

  /** The same by key, for a kind of which a key has one fact. */
  <T> Map<String, T> byKey(FactKind kind, Class<T> type) {
    Map<String, T> byKey = new LinkedHashMap<>();
    of(kind).forEach(row -> byKey.put(row.key(), value(row, type)));
    return byKey;
  }

  /** The same by key and quarter, quarters in order. */
  <T> Map<String, Map<Quarter, T>> byKeyAndQuarter(FactKind kind, Class<T> type) {
    Map<String, Map<Quarter, T>> byKey = new LinkedHashMap<>();
    of(kind)
        .forEach(
            row ->
                byKey
                    .computeIfAbsent(row.key(), _ -> new TreeMap<>())
                    .put(Quarter.parse(row.quarter()), value(row, type)));
    return byKey;
  }

  private Stream<FactRows.FactRow> of(FactKind kind) {
    return rows.stream().filter(row -> row.kind() == kind);
  }

  private <T> T value(FactRows.FactRow row, Class<T> type) {
    Object value = Objects.requireNonNull(values.get(row.id()));
    return type.cast(value instanceof Outturn outturn ? row.shown(outturn) : value);
  }
}
