package org.goldenthread.reporting.persistence;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.statement.Query;

/** Reads rows of {@code ref, quarter, document} into a map of maps. */
final class QuarterlyDocuments {

  private QuarterlyDocuments() {}

  static <D, T> Map<String, Map<Quarter, T>> read(
      Query query, Class<D> type, Function<D, T> value) {
    Map<String, Map<Quarter, T>> byRef = new TreeMap<>();
    query.map((row, _) -> new Row(row.getString(1), row.getString(2), row.getString(3))).stream()
        .forEach(
            row ->
                byRef
                    .computeIfAbsent(row.ref(), _ -> new TreeMap<>())
                    .put(
                        Quarter.parse(row.quarter()),
                        value.apply(Documents.read(row.document(), type))));
    return byRef;
  }

  private record Row(String ref, String quarter, String document) {}
}
