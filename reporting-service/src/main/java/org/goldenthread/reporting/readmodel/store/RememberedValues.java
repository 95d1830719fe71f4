package org.goldenthread.reporting.readmodel.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.FactValues;

/**
 * Reads what facts say, and remembers it: a fact never changes, so that after a change only what
 * changed is read again.
 */
@ApplicationScoped
class RememberedValues {

  private static final int MOST_CHARACTERS = 8_000_000;

  private static final String DOCUMENTS =
      "select id, kind, cast(document as text) from fact where id = any(?)";

  private final Database database;
  private final FactValues values;
  private final Cache<Long, Read> remembered =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Long _, Read read) -> read.length())
          .build();

  RememberedValues(Database database, FactValues values) {
    this.database = database;
    this.values = values;
  }

  /** What these facts say. */
  Found of(List<FactRows.FactRow> rows) {
    Map<Long, Object> read = new HashMap<>();
    remembered
        .getAllPresent(rows.stream().map(FactRows.FactRow::id).toList())
        .forEach((id, known) -> read.put(id, known.value()));
    Long[] missing =
        rows.stream()
            .map(FactRows.FactRow::id)
            .filter(id -> !read.containsKey(id))
            .toArray(Long[]::new);
    if (missing.length > 0) {
      load(missing).forEach((id, value) -> read.put(id, value.value()));
    }
    return new Found(rows, read);
  }

  private Map<Long, Read> load(Long[] ids) {
    Map<Long, Read> loaded = new HashMap<>();
    database.query(
        DOCUMENTS,
        row -> {
          String document = row.getString(3);
          Object value = values.read(FactKind.valueOf(row.getString(2)), document);
          return loaded.put(row.getLong(1), new Read(value, document.length()));
        },
        (Object) ids);
    remembered.putAll(loaded);
    return loaded;
  }

  private record Read(Object value, int length) {}
}
