package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The files whose rows directorates submit, sent together: outturns-service judges each row. */
final class SubmittedFiles {

  private static final List<String> FILES =
      List.of(
          "outturns.csv",
          "comparators.csv",
          "activities.csv",
          "commentary.csv",
          "service_summaries.csv",
          "workforce.csv");

  private final Load load;

  SubmittedFiles(Load load) {
    this.load = load;
  }

  /**
   * Sends them, again while the service does not know yet what was announced to indicators-service.
   *
   * @param refusedBefore rows that indicators-service has refused, with the reason
   * @throws LoadingStopped if the service cannot read the folder
   */
  void send(byte[] zip, Map<CsvRow, String> refusedBefore) {
    if (FILES.stream().allMatch(file -> load.folder().rows(file).isEmpty())) {
      return;
    }
    JsonNode answer = submit(zip);
    while (isAwaiting(answer)) {
      answer = submit(zip);
    }
    Map<String, String> refused = new HashMap<>();
    for (JsonNode row : answer.path("rows")) {
      if (row.path("result").asText().equals("REFUSED")) {
        refused.put(key(row.path("file").asText(), row.path("row").asLong()), reason(row));
      }
    }
    refusedBefore.forEach((row, reason) -> refused.put(key(row.file(), row.line()), reason));
    FILES.forEach(file -> settle(file, refused));
  }

  private JsonNode submit(byte[] zip) {
    Answer answer = load.outturns().submit(zip);
    if (!answer.accepted()) {
      throw new LoadingStopped(answer.refusal());
    }
    return answer.body();
  }

  private boolean isAwaiting(JsonNode answer) {
    return StreamSupport.stream(answer.path("awaited").spliterator(), false)
        .map(JsonNode::asText)
        .filter(load.catchUp()::awaits)
        .findFirst()
        .filter(load.catchUp()::worthAnother)
        .isPresent();
  }

  private void settle(String file, Map<String, String> refused) {
    List<CsvRow> rows = load.folder().rows(file);
    if (rows.isEmpty()) {
      return;
    }
    load.tally().begin(file, rows.size());
    for (CsvRow row : rows) {
      String reason = refused.get(key(file, row.line()));
      if (reason == null) {
        load.tally().accept(1);
      } else {
        load.tally().refuse(row, reason);
      }
    }
    load.tally().finish();
  }

  private static String key(String file, long line) {
    return file + " " + line;
  }

  private static String reason(JsonNode result) {
    List<String> sentences = new ArrayList<>();
    for (JsonNode error : result.path("errors")) {
      String column = error.path("column").asText();
      String detail = error.path("detail").asText();
      sentences.add(column.isEmpty() ? detail : "%s: %s".formatted(column, detail));
    }
    return sentences.isEmpty()
        ? "another row of the same was refused"
        : String.join("; ", sentences);
  }
}
