package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.launcher.load.LoadReport.RefusedRow;

/** What the services said of each row, file by file. A row that both read is in if both took it. */
final class RowResults {

  private static final String TAKEN = "";

  /** Why each row was refused, by file and line. */
  private final Map<String, Map<Long, String>> files = new LinkedHashMap<>();

  /** The revision that each thing which a row is about has where it was told. */
  private final Map<String, Long> revisions = new HashMap<>();

  private final Set<String> notes = new LinkedHashSet<>();

  void add(JsonNode answer) {
    for (JsonNode row : answer.path("rows")) {
      String file = row.path("file").asText();
      long line = row.path("row").asLong();
      files
          .computeIfAbsent(file, any -> new TreeMap<>())
          .merge(line, reason(row), (one, other) -> one.equals(TAKEN) ? other : one);
      revisions.merge(
          row.path("key").asText(), row.path("revision").asLong(Long.MAX_VALUE), Math::max);
      for (JsonNode note : row.path("notes")) {
        notes.add("%s line %d: %s".formatted(file, line, note.asText()));
      }
    }
  }

  /** Whether a row that was taken is about the thing with this code or reference. */
  boolean haveTaken(String key) {
    return revisions.containsKey(key);
  }

  /** Whether more was told of such a thing than this revision. */
  boolean haveTold(String key, long heard) {
    return revisions.getOrDefault(key, 0L) > heard;
  }

  /** Tells of each file. */
  void tell(LoadProgress progress) {
    files.forEach((file, rows) -> progress.file(file, rows.size(), refused(file, rows).size()));
  }

  LoadReport report(List<String> unread) {
    List<RefusedRow> refused = new ArrayList<>();
    files.forEach((file, rows) -> refused.addAll(refused(file, rows)));
    int count = files.values().stream().mapToInt(Map::size).sum();
    return new LoadReport(count, refused, List.copyOf(notes), unread);
  }

  private static List<RefusedRow> refused(String file, Map<Long, String> rows) {
    return rows.entrySet().stream()
        .filter(row -> !row.getValue().equals(TAKEN))
        .map(row -> new RefusedRow(file, row.getKey(), row.getValue()))
        .toList();
  }

  private static String reason(JsonNode row) {
    if (!row.path("result").asText().equals("REFUSED")) {
      return TAKEN;
    }
    List<String> sentences = new ArrayList<>();
    for (JsonNode error : row.path("errors")) {
      String column = error.path("column").asText();
      String detail = error.path("detail").asText();
      sentences.add(column.isEmpty() ? detail : "%s: %s".formatted(column, detail));
    }
    return sentences.isEmpty()
        ? "another row of the same was refused"
        : String.join("; ", sentences);
  }
}
